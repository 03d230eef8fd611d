import { z } from 'zod';
import { AXES } from '../../model/parameters/axes.js';
import { PARAMETER_NEEDS, type ParameterNeed } from '../../model/parameters/catalogue.js';
import { checkShape, type ShapedFile } from './checkShape.js';
import type { Parsed, Slip } from './dataError.js';
import { nearestName } from './nearestName.js';
import { readDistribution, readRange } from './parameterSpread.js';
import { readSteps } from './parameterSteps.js';
import {
  decisionKeys,
  NO_BASIS,
  NO_BASIS_MEND,
  provenanceKeys,
  provenanceOf,
  schemaVersion,
  text,
} from './provenance.js';
import type { ParameterRecord } from './serviceData.js';
import { slipAt } from './yamlFile.js';

/** A number, a fraction such as `1/3`, or an ISO date for a parameter that is a date. */
const figure = z.union([z.number(), z.string()], { error: 'expected a number, a fraction such as 1/3, or a date' });
const table = z
  .record(z.string(), z.unknown(), 'expected a table')
  .meta({ description: 'nested by category, one level an axis, in the order of the catalogue' });
const from = z.union([z.string(), z.strictObject({ date_of: z.string() })], {
  error: 'expected a date, `always` (first step only) or { date_of: PARAMETER }',
});
const bounds = z.strictObject({ low: figure, high: figure }, 'expected { low, high }');

export const parameterFileSchema = z.strictObject(
  {
    schema: schemaVersion,
    id: text,
    description: text,
    value: figure.optional(),
    table: table.optional(),
    dated: z
      .array(
        z.strictObject({ from, value: figure.optional(), table: table.optional(), note: text.optional() }),
        'expected a list of { from, value } or { from, table }',
      )
      .min(1, 'expected at least one step')
      .optional(),
    distribution: z
      .strictObject(
        {
          uniform: bounds.optional(),
          triangular: z
            .strictObject({ low: figure, mode: figure, high: figure }, 'expected { low, mode, high }')
            .optional(),
        },
        'expected { uniform: { low, high } } or { triangular: { low, mode, high } }',
      )
      .optional(),
    range: z
      .strictObject(
        {
          low: figure.optional(),
          high: figure.optional(),
          of: text.optional(),
          times: z.strictObject({ low: z.number(), high: z.number() }).optional(),
        },
        'expected { low, high } or { times: { low, high } }',
      )
      .optional(),
    ...provenanceKeys,
    ...decisionKeys,
  },
  'expected the keys of a parameter file',
);

export type WrittenParameter = z.infer<typeof parameterFileSchema>;

/** JSON Schema of a parameter file, for editors. */
export function parameterJsonSchema(): unknown {
  return z.toJSONSchema(parameterFileSchema, { io: 'input' });
}

/**
 * Reads one file of `data/parameters/`.
 *
 * @param fileName as shown in errors, e.g. `data/parameters/leaving_rate.yaml`; its last part must be the id
 */
export function parseParameterFile(fileText: string, fileName: string): Parsed<ParameterRecord> {
  const shaped = checkShape(parameterFileSchema, fileText, fileName);
  if (!shaped.ok) return shaped;
  const file = shaped.value;
  const need = PARAMETER_NEEDS.find(({ id }) => id === file.content.id);
  if (!need) return { ok: false, slips: [unknownId(file)] };
  const slips: Slip[] = [...checkHead(file, need, fileName)];
  const steps = readSteps(file, need, slips);
  const distribution = readDistribution(file, need, steps, slips);
  const range = readRange(file, need, steps, slips);
  if (slips.length > 0) return { ok: false, slips };
  const { axes, kind, id } = need;
  const { description } = file.content;
  const table = { id, kind, axes, categories: axes.map((axis) => AXES[axis]), steps, distribution };
  return { ok: true, value: { ...table, description, range, ...provenanceOf(file.content, file.content) } };
}

function unknownId({ content, where }: ShapedFile<WrittenParameter>): Slip {
  const near = nearestName(
    content.id,
    PARAMETER_NEEDS.map(({ id }) => id),
  );
  const mend = near === null ? 'Remove the file, or add the figure to the catalogue.' : `Did you mean ${near}?`;
  return slipAt(where(['id']), `the model asks for no parameter ${JSON.stringify(content.id)}`, mend);
}

function* checkHead({ content, where }: ShapedFile<WrittenParameter>, need: ParameterNeed, fileName: string) {
  if (fileName.split('/').at(-1) !== `${content.id}.yaml`) {
    yield slipAt(
      where(['id']),
      `the file is not named after its id ${content.id}`,
      `Name the file ${content.id}.yaml.`,
    );
  }
  if (content.unit !== need.unit) {
    const what = `expected the unit ${JSON.stringify(need.unit)}, got ${JSON.stringify(content.unit)}`;
    yield slipAt(where(['unit']), what, 'Convert the figure and write the unit that the model asks for.');
  }
  if (!content.source && !content.assumption) yield slipAt(where([]), NO_BASIS, NO_BASIS_MEND);
}
