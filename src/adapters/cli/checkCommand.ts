import { armLines, sharedLines } from './armLines.js';
import { timeZeroTargets } from './library.js';
import type { TypedOptions } from './options.js';
import { ownLines } from './ownLines.js';
import { planOf } from './plan.js';
import { timeZeroOf } from './service.js';
import type { Surroundings } from './surroundings.js';
import { timeZeroLines } from './timeZeroLines.js';

/** Reads scenarios without running them: the arms, what each lever changes, and whether the start matches what is published. */
export function checkCommand(
  scenarios: readonly string[],
  typed: TypedOptions & { readonly data?: unknown },
  surroundings: Surroundings,
): void {
  const { plan, data } = planOf(scenarios, typed, surroundings);
  const targets = timeZeroTargets(plan.startDate, data, typed, surroundings);
  const { print } = surroundings;
  for (const line of sharedLines(plan)) print(line);
  for (const line of armLines(plan)) print(line);
  for (const line of ownLines(data)) print(line);
  print('');
  for (const line of timeZeroLines(timeZeroOf(plan, targets), plan.startDate)) print(line);
}
