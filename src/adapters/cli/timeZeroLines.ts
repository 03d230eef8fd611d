import { formatNumber } from '../../experiment/format/formatNumber.js';
import type { TimeZeroRow } from '../../experiment/result.js';
import { paragraph } from './paragraph.js';
import { table } from './table.js';

/** Leaves room for the figures on a line of 100 letters. */
const LABEL_WIDTH = 60;
const LINE_WIDTH = 100;
const INDENT = '     ';

/**
 * The check of the start against what is published: a line of figures each, what it counts and in which unit, and
 * remarks below.
 *
 * @param startDate ISO date of the stocks
 */
export function timeZeroLines(rows: readonly TimeZeroRow[], startDate: string): string[] {
  const labels = rows.map(({ quantity, unit }) => paragraph(`${quantity}, ${unit}`, '', LABEL_WIDTH));
  const [head, ...lines] = table([
    ['  ', '', 'published', 'modelled', 'allowed'],
    ...rows.map((row, index) => [
      `  ${row.passes === null ? ' ' : row.passes ? '✓' : '✗'}`,
      labels[index][0],
      row.published ?? 'nothing',
      formatNumber(row.modelled, row.decimals),
      row.tolerance,
    ]),
  ]);
  return [
    `Does it match today? England and Wales on ${startDate}, whatever regions are run:`,
    head,
    ...rows.flatMap(({ remark }, index) => [
      lines[index],
      ...labels[index].slice(1).map((rest) => INDENT + rest),
      ...paragraph(remark ?? '', `${INDENT}  `, LINE_WIDTH),
    ]),
  ];
}
