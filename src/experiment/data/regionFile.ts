import { z } from 'zod';
import { checkShape } from './checkShape.js';
import type { Parsed } from './dataError.js';
import {
  decisionKeys,
  NO_BASIS,
  NO_BASIS_MEND,
  type Provenance,
  provenanceKeys,
  provenanceOf,
  schemaVersion,
  text,
} from './provenance.js';
import type { RegionRecord, StartFigure } from './serviceData.js';
import { slipAt } from './yamlFile.js';

const whole = z.number('expected a number').int('expected a whole number').min(1, 'expected 1 or more');
const figure = z.strictObject({ value: whole, ...provenanceKeys }, 'expected a figure with its source');

export const regionFileSchema = z.strictObject(
  {
    schema: schemaVersion,
    id: z.string('expected an id').regex(/^[a-z]+(-[a-z]+)*$/, 'expected lower-case words joined by hyphens'),
    name: text,
    unpaid_work_hours: figure,
    units: figure,
    illustrative: z.boolean('expected true or false'),
    illustrative_reason: text,
    ...decisionKeys,
  },
  'expected the keys of a region',
);

/** A region on its own: its share of the nation is known only beside the others. */
export type RegionDraft = Omit<RegionRecord, 'share'>;

/** Reads one file of `data/regions/`, named after its id. */
export function parseRegion(fileText: string, fileName: string): Parsed<RegionDraft> {
  const shaped = checkShape(regionFileSchema, fileText, fileName);
  if (!shaped.ok) return shaped;
  const { content, where } = shaped.value;
  const slips = (['unpaid_work_hours', 'units'] as const)
    .filter((key) => !content[key].source && !content[key].assumption)
    .map((key) => slipAt(where([key]), NO_BASIS, NO_BASIS_MEND));
  if (fileName.split('/').at(-1) !== `${content.id}.yaml`) {
    slips.push(
      slipAt(where(['id']), `the file is not named after its id ${content.id}`, `Name it ${content.id}.yaml.`),
    );
  }
  if (slips.length > 0) return { ok: false, slips };
  const named = (id: string, written: z.infer<typeof figure>): StartFigure => {
    const basis: Provenance = provenanceOf(written, content);
    return { id, value: written.value, ...basis };
  };
  const value = {
    id: content.id,
    name: content.name,
    units: content.units.value,
    unpaidWorkHours: named('unpaid_work_hours', content.unpaid_work_hours),
    unitsFigure: named('units', content.units),
    illustrative: content.illustrative,
    illustrativeReason: content.illustrative_reason,
  };
  return { ok: true, value };
}

/** Regions with their shares of the nation: hours over the sum of all hours. */
export function withShares(drafts: readonly RegionDraft[]): RegionRecord[] {
  const total = drafts.reduce((sum, { unpaidWorkHours }) => sum + unpaidWorkHours.value, 0);
  return drafts.map((draft) => ({ ...draft, share: draft.unpaidWorkHours.value / total }));
}
