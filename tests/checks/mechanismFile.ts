import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { MECHANISM_IDS } from '../../src/experiment/governance/mechanismIds.js';

const figures = z.record(z.string(), z.number());

const mechanismCase = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  reason: z.string().min(20),
  /** figures of the mechanism, held fixed */
  figures,
  /** what it is compared with: the same move without the mechanism if absent, otherwise with these figures */
  than: figures.optional(),
  /** measures that must move in every play, over the period and all regions played: `differs` where luck gives the sign */
  moves: z.record(z.string(), z.enum(['up', 'down', 'differs'])),
  /** columns, or groups of them, that may differ; all others are the same to the bit in every area and month */
  may_touch: z.array(z.string()),
  /** `same`: what happened to whom and when is the same in every region */
  events: z.enum(['same', 'free']),
});
export type MechanismCase = z.infer<typeof mechanismCase>;

const mechanism = z.strictObject({
  id: z.enum(MECHANISM_IDS),
  reason: z.string().min(20),
  rights: z.array(z.string()),
  to: z.string().default('region'),
  /** with G11: months and severity */
  transition: z.record(z.string(), z.number()).optional(),
  /** figures that both arms have, and that the mechanism needs to have something to act on */
  both: figures.default({}),
  regions: z.array(z.string()).default(['wales']),
  until: z.string().default('2026-07-01'),
  cases: z.array(mechanismCase).min(1),
});
export type MechanismChecks = z.infer<typeof mechanism>;

const file = z.strictObject({
  seed: z.string(),
  replications: z.int().min(2),
  groups: z.record(z.string(), z.array(z.string())),
  mechanisms: z.array(mechanism),
});

/** @throws ZodError if the file is not in form */
export function readMechanismFile(): z.infer<typeof file> {
  return file.parse(parse(readFileSync('tests/checks/mechanisms.yaml', 'utf8')));
}
