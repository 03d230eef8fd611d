import { formatNumber } from '../../experiment/format/formatNumber.js';
import { armLines, sharedLine } from './armLines.js';
import { timeZeroTargets } from './library.js';
import type { TypedOptions } from './options.js';
import { planOf } from './plan.js';
import { timeZeroOf } from './service.js';
import type { Surroundings } from './surroundings.js';
import { table } from './table.js';

/** Reads scenarios without running them: the arms, what each lever changes, and whether the start matches what is published. */
export function checkCommand(
  scenarios: readonly string[],
  typed: TypedOptions & { readonly data?: unknown },
  surroundings: Surroundings,
): void {
  const { plan } = planOf(scenarios, typed, surroundings);
  const targets = timeZeroTargets(plan.startDate, typed, surroundings);
  const { print } = surroundings;
  print(sharedLine(plan));
  for (const line of armLines(plan)) print(line);
  print('');
  print(`Does it match today? The start, ${plan.startDate}:`);
  const rows = timeZeroOf(plan, targets).map((row) => [
    row.passes === null ? ' ' : row.passes ? '✓' : '✗',
    row.quantity,
    `published ${row.published ?? 'nothing'}`,
    `modelled ${formatNumber(row.modelled, row.decimals)} ${row.unit}`,
    row.tolerance,
    row.remark ?? '',
  ]);
  for (const line of table(rows)) print(`  ${line}`);
}
