import { z } from 'zod';
import type { Anchors } from '../../model/inputs.js';
import { checkShape } from '../data/checkShape.js';
import { DataError } from '../data/dataError.js';

const shape = z.object({
  schema: z.literal(1, 'expected schema 1, the only version this release reads'),
  workload_factor: z.number('expected a factor').gt(0, 'expected a factor above 0'),
  by_start: z.record(
    z.string(),
    z.object({
      workload_percent: z.number('expected per cent').gt(0, 'expected per cent above 0'),
      exposure: z.number('expected a share').min(0, 'expected 0 to 1').max(1, 'expected 0 to 1'),
    }),
    'expected one block a start',
  ),
});

/** `data/anchors.yaml`: what is computed once from the national start tables and serves every run. */
export interface AnchorsFile {
  readonly fileName: string;
  readonly workloadFactor: number;
  /** where the edges are centred, by start id */
  readonly byStart: Readonly<Record<string, Omit<Anchors, 'workloadFactor'>>>;
}

/** @throws DataError with all slips of the file */
export function parseAnchors(text: string, fileName: string): AnchorsFile {
  const shaped = checkShape(shape, text, fileName);
  if (!shaped.ok) throw new DataError(shaped.slips);
  const { workload_factor, by_start } = shaped.value.content;
  const centres = Object.entries(by_start).map(([start, { workload_percent, exposure }]) => {
    return [start, { workloadPercentAtStart: workload_percent, exposureAtStart: exposure }] as const;
  });
  return { fileName, workloadFactor: workload_factor, byStart: Object.fromEntries(centres) };
}

/** @throws DataError if the start has no anchors yet */
export function anchorsFor(file: AnchorsFile, start: string): Anchors {
  const centres = file.byStart[start];
  if (centres === undefined) {
    const where = `${file.fileName}  by_start`;
    throw new DataError([
      { where, what: `the start ${start} has no anchors`, mend: 'Write them with `npm run anchors`.' },
    ]);
  }
  return { workloadFactor: file.workloadFactor, ...centres };
}
