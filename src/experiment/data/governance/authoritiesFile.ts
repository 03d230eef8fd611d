import { z } from 'zod';
import { RIGHTS } from '../../../model/governance/rights.js';
import { checkShape } from '../checkShape.js';
import type { Parsed, Slip } from '../dataError.js';
import { decisionKeys, schemaVersion, text } from '../provenance.js';
import { slipAt, type YamlFile } from '../yamlFile.js';
import type { AuthoritiesRecord } from './governanceRecords.js';

const SHARE = 'expected a share from 0 to 1';

const area = z.strictObject(
  { region: text, units: z.array(z.int('expected numbers of units').min(1)).min(1).optional() },
  'expected a region, and numbers of units where not all of them are meant',
);

export const authoritiesFileSchema = z.strictObject(
  {
    schema: schemaVersion,
    rights: z.array(
      z.strictObject(
        {
          id: z.enum(RIGHTS, `expected one of ${RIGHTS.join(', ')}`),
          title: text,
          decides: text,
          upheaval: z.number('expected a number').min(0, SHARE).max(1, SHARE),
          in_the_model: text,
        },
        'expected id, title, decides, upheaval and in_the_model',
      ),
    ),
    upheaval_reason: text,
    never_moves: z.array(z.strictObject({ what: text, why: text }, 'expected what, and why')).min(1),
    combined_authorities: z.array(
      z.strictObject({ id: text, name: text, area: z.array(area).min(1) }, 'expected id, name and area'),
    ),
    units_a_local_authority_group: z.int('expected a whole number').min(1),
    assumption: text,
    ...decisionKeys,
  },
  'expected the keys of data/authorities.yaml',
);

type Written = z.infer<typeof authoritiesFileSchema>;

/** Reads `data/authorities.yaml`: rights, what never moves, and which units belong to which authority. */
export function parseAuthorities(fileText: string, fileName: string): Parsed<AuthoritiesRecord> {
  const shaped = checkShape(authoritiesFileSchema, fileText, fileName);
  if (!shaped.ok) return shaped;
  const { content, where } = shaped.value;
  const slips = missingRights(content, where);
  if (slips.length > 0) return { ok: false, slips };
  return {
    ok: true,
    value: {
      rights: RIGHTS.map((id) => {
        const { title, decides, upheaval, in_the_model } = content.rights.find((right) => right.id === id)!;
        return { id, title, decides, upheaval, inTheModel: in_the_model };
      }),
      upheavalReason: content.upheaval_reason,
      neverMoves: content.never_moves,
      combinedAuthorities: content.combined_authorities.map(({ id, name, area: places }) => ({
        id,
        name,
        area: places.map(({ region, units }) => ({ region, units: units ?? null })),
      })),
      unitsALocalAuthorityGroup: content.units_a_local_authority_group,
      assumption: content.assumption,
      decidedBy: content.decided_by,
      reviewBy: content.review_by,
    },
  };
}

function missingRights({ rights }: Written, where: YamlFile['where']): Slip[] {
  return RIGHTS.flatMap((id) => {
    const count = rights.filter((right) => right.id === id).length;
    if (count === 1) return [];
    const what = count === 0 ? `the right ${id} is missing` : `the right ${id} is described ${count} times`;
    return [slipAt(where(['rights']), what, 'Describe each right once.')];
  });
}
