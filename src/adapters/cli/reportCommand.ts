import { remakeReport } from './service.js';
import type { Surroundings } from './surroundings.js';

/** Writes the report of a finished run again, from its results. */
export async function reportCommand(
  run: string,
  typed: { readonly out?: unknown; readonly data?: unknown },
  surroundings: Surroundings,
): Promise<void> {
  surroundings.print(`Report:  ${await remakeReport(run, typed, surroundings)}`);
}
