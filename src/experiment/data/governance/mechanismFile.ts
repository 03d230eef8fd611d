import { z } from 'zod';
import { RIGHTS } from '../../../model/governance/rights.js';
import type { Distribution } from '../../../model/inputs.js';
import { PARAMETER_NEEDS } from '../../../model/parameters/catalogue.js';
import { MECHANISM_IDS } from '../../governance/mechanismIds.js';
import { checkShape } from '../checkShape.js';
import { unequalClaims } from '../claimLengths.js';
import type { Parsed, Slip } from '../dataError.js';
import { decisionKeys, schemaVersion, text } from '../provenance.js';
import { slipAt, type YamlFile } from '../yamlFile.js';
import type { MechanismFigure, MechanismRecord } from './governanceRecords.js';

const number = z.number('expected a number');
const figure = z.strictObject(
  {
    parameter: text,
    low: number,
    /** absent: every value between low and high is as likely */
    mode: number.optional(),
    high: number,
    reason: text,
  },
  'expected a parameter with low, high and reason',
);

export const mechanismFileSchema = z.strictObject(
  {
    schema: schemaVersion,
    id: z.enum(MECHANISM_IDS, `expected one of ${MECHANISM_IDS.join(', ')}`),
    title: text,
    rights: z.array(z.enum(RIGHTS, `expected one of ${RIGHTS.join(', ')}`)).min(1),
    claim: text,
    counter_claim: text,
    grade: z.enum(['A', 'B', 'C', 'D'], 'expected a grade of evidence, A to D'),
    evidence: text,
    figures: z.array(figure).min(1),
    ...decisionKeys,
  },
  'expected the keys of a mechanism',
);

type Written = z.infer<typeof mechanismFileSchema>;

/** Reads one file of `data/mechanisms/`, named after its id. */
export function parseMechanism(fileText: string, fileName: string): Parsed<MechanismRecord> {
  const shaped = checkShape(mechanismFileSchema, fileText, fileName);
  if (!shaped.ok) return shaped;
  const { content, where } = shaped.value;
  const slips = [...unequalClaims(content, where), ...figureSlips(content, where)];
  if (fileName.split('/').at(-1) !== `${content.id}.yaml`) {
    slips.push(
      slipAt(where(['id']), `the file is not named after its id ${content.id}`, `Name it ${content.id}.yaml.`),
    );
  }
  if (slips.length > 0) return { ok: false, slips };
  const { id, title, rights, claim, counter_claim, grade, evidence, figures, decided_by, review_by } = content;
  return {
    ok: true,
    value: {
      id,
      title,
      rights,
      claim,
      counterClaim: counter_claim,
      grade,
      evidence,
      figures: figures.map(figureOf),
      decidedBy: decided_by,
      reviewBy: review_by,
    },
  };
}

function figureOf({ parameter, low, mode, high, reason }: Written['figures'][number]): MechanismFigure {
  const distribution: Distribution =
    mode === undefined ? { kind: 'uniform', low, high } : { kind: 'triangular', low, mode, high };
  return { parameter, distribution, reason };
}

function figureSlips({ figures }: Written, where: YamlFile['where']): Slip[] {
  return figures.flatMap(({ parameter, low, high, mode = (low + high) / 2 }, index) => {
    const need = PARAMETER_NEEDS.find(({ id }) => id === parameter);
    const at = where(['figures', index, 'parameter']);
    if (!need || need.axes.length > 0)
      return [slipAt(at, `no single figure ${parameter}`, 'Name a parameter without axes.')];
    if (low < high && low <= mode && mode <= high && low >= need.min && high <= need.max) return [];
    return [
      slipAt(at, `the range ${low} to ${high} is not one within ${need.min} to ${need.max}`, 'Correct the range.'),
    ];
  });
}
