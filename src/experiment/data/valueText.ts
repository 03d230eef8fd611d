import { isoDate } from '../../model/calendar.js';
import type { ParameterStep } from '../../model/inputs.js';
import type { FigureRange, ParameterRecord } from './serviceData.js';

/** A parameter's value as a reader sees it: `0.67`, `PO 0.64, PSO 0.53`, `28; from 2025-07-01 70`. */
export function valueText(record: ParameterRecord): string {
  return record.steps.map((step, index) => `${fromText(step, index)}${cellsText(record, step)}`).join('; ');
}

/** A range as a reader sees it: `0.55 to 0.80`, or `none stated`. */
export function rangeText(range: FigureRange | null, kind: ParameterRecord['kind']): string {
  if (range === null) return 'none stated';
  const [low, high] = [figureText(range.low, kind), figureText(range.high, kind)];
  if (range.relative) return `${low} to ${high} times`;
  return range.of === null ? `${low} to ${high}` : `${low} to ${high} (${range.of})`;
}

/**
 * A figure with as many digits as it carries: three significant below 1, seven above, commas from 10,000 on.
 * The same text on every machine.
 */
export function figureText(value: number, kind: ParameterRecord['kind'] = 'number'): string {
  if (kind === 'date') return isoDate(value);
  const [whole, decimals] = String(Number(value.toPrecision(Math.abs(value) < 1 ? 3 : 7))).split('.');
  const grouped = Math.abs(value) < 10_000 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

function fromText({ from }: ParameterStep, index: number): string {
  if (index === 0) return '';
  return `from ${typeof from === 'string' ? from : isoDate(from)} `;
}

function cellsText({ categories, kind }: ParameterRecord, { values }: ParameterStep): string {
  if (categories.length === 0) return figureText(values[0], kind);
  const width = categories[categories.length - 1].length;
  const names = categories[categories.length - 1];
  const rows = categories.length === 1 ? [''] : categories[0].map((name) => `${name}: `);
  return rows
    .map((row, index) => {
      const cells = names.map((name, column) => `${name} ${figureText(values[index * width + column], kind)}`);
      return `${row}${cells.join(', ')}`;
    })
    .join(' / ');
}
