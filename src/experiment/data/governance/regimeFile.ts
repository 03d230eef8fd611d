import { z } from 'zod';
import { LEVELS } from '../../../model/governance/authority.js';
import { RIGHTS } from '../../../model/governance/rights.js';
import { checkShape } from '../checkShape.js';
import type { Parsed, Slip } from '../dataError.js';
import { decisionKeys, schemaVersion, sourceSchema, text } from '../provenance.js';
import { slipAt } from '../yamlFile.js';
import type { RegimeRecord } from './governanceRecords.js';

/** What a regime leaves out is said in two sentences. */
const SENTENCES = 2;

export const regimeFileSchema = z.strictObject(
  {
    schema: schemaVersion,
    id: text,
    title: text,
    description: text,
    holdings: z.array(
      z.strictObject(
        {
          right: z.enum(RIGHTS, `expected one of ${RIGHTS.join(', ')}`),
          to: z.enum(LEVELS, `expected one of ${LEVELS.join(', ')}`),
          regions: z.array(text).min(1).optional(),
        },
        'expected a right, the level that holds it, and regions where it is not so everywhere',
      ),
    ),
    not_captured: text,
    grade: z.enum(['A', 'B', 'C', 'D'], 'expected a grade of evidence, A to D'),
    sources: z.array(sourceSchema).min(1, 'expected at least one source'),
    ...decisionKeys,
  },
  'expected the keys of a regime',
);

/** Reads one file of `data/governance/`, named after its id. */
export function parseRegime(fileText: string, fileName: string): Parsed<RegimeRecord> {
  const shaped = checkShape(regimeFileSchema, fileText, fileName);
  if (!shaped.ok) return shaped;
  const { content, where } = shaped.value;
  const slips: Slip[] = [];
  if (fileName.split('/').at(-1) !== `${content.id}.yaml`) {
    slips.push(
      slipAt(where(['id']), `the file is not named after its id ${content.id}`, `Name it ${content.id}.yaml.`),
    );
  }
  const sentences = content.not_captured.split(/[.?!](?:\s|$)/).filter((part) => part.trim() !== '').length;
  if (sentences !== SENTENCES) {
    const what = `what the regime does not capture is said in ${sentences} sentences`;
    slips.push(slipAt(where(['not_captured']), what, 'Say it in two.'));
  }
  if (slips.length > 0) return { ok: false, slips };
  const { id, title, description, holdings, not_captured, grade, sources, decided_by, review_by } = content;
  return {
    ok: true,
    value: {
      id,
      title,
      description,
      holdings: holdings.map(({ right, to, regions }) => ({ right, to, regions: regions ?? null })),
      notCaptured: not_captured,
      grade,
      sources: sources.map((source) => ({ ...source, table: source.table ?? null })),
      decidedBy: decided_by,
      reviewBy: review_by,
    },
  };
}
