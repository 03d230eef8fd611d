import { dayNumber, isoDate } from '../../model/calendar.js';
import type { ParameterStep } from '../../model/inputs.js';
import { AXES } from '../../model/parameters/axes.js';
import { PARAMETER_NEEDS, type ParameterNeed } from '../../model/parameters/catalogue.js';
import { type ShapedFile, shown } from './checkShape.js';
import type { Slip } from './dataError.js';
import { nearestName } from './nearestName.js';
import type { WrittenParameter } from './parameterFile.js';
import { type Path, slipAt } from './yamlFile.js';

type File = ShapedFile<WrittenParameter>;
type Figure = number | string;

/** First step of a series whose first value also holds before: written `always`. */
const ALWAYS = 0;

/** The values of a parameter by date. What is wrong is added to `slips`. */
export function readSteps(file: File, need: ParameterNeed, slips: Slip[]): ParameterStep[] {
  const { content, where } = file;
  const forms = (['value', 'table', 'dated'] as const).filter((form) => content[form] !== undefined);
  if (forms.length !== 1) {
    const what = forms.length === 0 ? 'no value' : `both ${forms.join(' and ')}`;
    slips.push(slipAt(where([]), what, 'Give exactly one of value, table and dated.'));
    return [];
  }
  if (!content.dated) return [{ from: ALWAYS, values: readCells(file, need, content, [], slips) }];
  const steps = content.dated.map((step, index) => ({
    from: readFrom(file, step.from, index, slips),
    values: readCells(file, need, step, ['dated', index], slips),
  }));
  checkOrder(steps, file, slips);
  return steps;
}

/** A figure as a number: dates become day numbers, fractions are divided. NaN and a slip if it is no figure of this kind. */
export function readFigure(file: File, need: ParameterNeed, written: unknown, path: Path, slips: Slip[]): number {
  const value = need.kind === 'date' ? dateValue(written) : numberValue(written);
  if (value === null) {
    const expected = need.kind === 'date' ? 'a date that exists, such as 2026-09-01' : 'a number';
    slips.push(slipAt(file.where(path), `expected ${expected}, got ${shown(written)}`, 'Correct the value.'));
    return Number.NaN;
  }
  if (value < need.min || value > need.max) {
    const what = `expected ${need.min} to ${need.max} (${need.unit}), got ${shown(written)}`;
    slips.push(slipAt(file.where(path), what, 'Correct the value or its unit.'));
  }
  return value;
}

function readCells(
  file: File,
  need: ParameterNeed,
  written: { readonly value?: Figure | undefined; readonly table?: unknown },
  path: Path,
  slips: Slip[],
): number[] {
  const form = need.axes.length > 0 ? 'table' : 'value';
  const other = form === 'table' ? 'value' : 'table';
  if (written[form] === undefined || written[other] !== undefined) {
    const axes = need.axes.join(', then ');
    const what = form === 'table' ? `expected a table by ${axes}` : 'expected one value, without a table';
    slips.push(slipAt(file.where(path), what, `Write it under \`${form}:\`, and only there.`));
    return [];
  }
  return readLevel(file, need, written[form], 0, [...path, form], slips);
}

function readLevel(
  file: File,
  need: ParameterNeed,
  written: unknown,
  level: number,
  path: Path,
  slips: Slip[],
): number[] {
  if (level === need.axes.length) return [readFigure(file, need, written, path, slips)];
  const axis = need.axes[level];
  const categories = AXES[axis];
  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    const what = `expected one entry for each ${axis}, got ${shown(written)}`;
    slips.push(slipAt(file.where(path), what, `Write a table with the keys ${categories.join(', ')}.`));
    return [];
  }
  for (const key of Object.keys(written).filter((name) => !categories.includes(name))) {
    const near = nearestName(key, categories);
    const mend =
      near === null ? `Known: ${categories.map((name) => `'${name}'`).join(', ')}.` : `Did you mean '${near}'?`;
    slips.push(slipAt(file.where([...path, key]), `unknown ${axis} ${JSON.stringify(key)}`, mend));
  }
  return categories.flatMap((category) => {
    if (Object.hasOwn(written, category)) {
      const inner = (written as Readonly<Record<string, unknown>>)[category];
      return readLevel(file, need, inner, level + 1, [...path, category], slips);
    }
    slips.push(slipAt(file.where(path), `no entry for ${axis} '${category}'`, `Add the key '${category}'.`));
    return [];
  });
}

function readFrom(file: File, from: string | { date_of: string }, index: number, slips: Slip[]): number | string {
  const where = file.where(['dated', index, 'from']);
  if (typeof from !== 'string') {
    const dates = PARAMETER_NEEDS.filter(({ kind }) => kind === 'date').map(({ id }) => id);
    if (!dates.includes(from.date_of)) {
      const near = nearestName(from.date_of, dates);
      const mend = near === null ? `Known dates: ${dates.join(', ')}.` : `Did you mean ${near}?`;
      slips.push(slipAt(where, `no parameter of kind date is named ${JSON.stringify(from.date_of)}`, mend));
    }
    return from.date_of;
  }
  if (from === 'always' && index === 0) return ALWAYS;
  const day = dateValue(from);
  if (day === null) {
    const mend = 'Write a date that exists, { date_of: PARAMETER }, or `always` in the first step.';
    slips.push(slipAt(where, `expected a date, got ${shown(from)}`, mend));
  }
  return day ?? Number.NaN;
}

/** Fixed dates must rise; where a drawn date falls among them is checked when all files are at hand. */
function checkOrder(steps: readonly ParameterStep[], file: File, slips: Slip[]): void {
  let latest = Number.NEGATIVE_INFINITY;
  for (const [index, { from }] of steps.entries()) {
    if (typeof from !== 'number' || Number.isNaN(from)) continue;
    if (from <= latest) {
      const what = `${isoDate(from)} is not after the step before it`;
      slips.push(slipAt(file.where(['dated', index, 'from']), what, 'Put the steps in order of date, each date once.'));
    }
    latest = from;
  }
}

function dateValue(written: unknown): number | null {
  try {
    return typeof written === 'string' ? dayNumber(written) : null;
  } catch {
    return null;
  }
}

function numberValue(written: unknown): number | null {
  if (typeof written === 'number') return Number.isFinite(written) ? written : null;
  const fraction = typeof written === 'string' ? /^(\d{1,6})\/(\d{1,6})$/.exec(written) : null;
  if (!fraction || Number(fraction[2]) === 0) return null;
  return Number(fraction[1]) / Number(fraction[2]);
}
