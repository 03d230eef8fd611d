import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** What an arm of a check says: levers, edges and uncertainties as in a scenario; figures that no scenario may say. */
const settings = z.strictObject({
  levers: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
  edges: z.record(z.string(), z.enum(['on', 'off'])).optional(),
  uncertainties: z.record(z.string(), z.unknown()).optional(),
  /** every value of the figure, table or dated, times this */
  figures: z.record(z.string(), z.strictObject({ multiply: z.number() })).optional(),
});
export type Settings = z.infer<typeof settings>;

const check = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  reason: z.string().min(20),
  /** what the arm has and the arm it is compared with has not */
  change: settings,
  /** what both arms have */
  both: settings.default({}),
  measure: z.string(),
  direction: z.enum(['up', 'down']),
  over: z.enum(['path', 'mean']),
  region: z.string().default('wales'),
  start: z.string().default('2025-06-30'),
  until: z.string().default('2026-07-01'),
});
export type DirectionalCheck = z.infer<typeof check>;

const file = z.strictObject({
  seed: z.string(),
  path: z.strictObject({ replications: z.int().min(5), both: settings }),
  mean: z.strictObject({ replications: z.int().min(30), confidence: z.number().gt(0.5).lt(1) }),
  checks: z.array(check),
});

/** @throws ZodError if the file is not in form */
export function readCheckFile(): z.infer<typeof file> {
  return file.parse(parse(readFileSync('tests/checks/directional.yaml', 'utf8')));
}

/** Levers, edges, uncertainties and figures of several, later ones over earlier ones, name by name. */
export function merged(...several: readonly Settings[]): Settings {
  const block = <K extends keyof Settings>(key: K) => Object.assign({}, ...several.map((each) => each[key] ?? {}));
  return {
    levers: block('levers'),
    edges: block('edges'),
    uncertainties: block('uncertainties'),
    figures: block('figures'),
  };
}
