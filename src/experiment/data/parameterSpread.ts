import type { Distribution, ParameterStep } from '../../model/inputs.js';
import { AXES } from '../../model/parameters/axes.js';
import type { ParameterNeed } from '../../model/parameters/catalogue.js';
import type { ShapedFile } from './checkShape.js';
import type { Slip } from './dataError.js';
import type { WrittenParameter } from './parameterFile.js';
import { readFigure } from './parameterSteps.js';
import type { FigureRange } from './serviceData.js';
import { slipAt } from './yamlFile.js';

type File = ShapedFile<WrittenParameter>;

/**
 * What a parameter is drawn from once a replication, or null. Only one figure, without axes or dates, may be drawn.
 * A figure that could not be read is NaN and passes every comparison here: it has its own slip already.
 */
export function readDistribution(
  file: File,
  need: ParameterNeed,
  steps: readonly ParameterStep[],
  slips: Slip[],
): Distribution | null {
  const written = file.content.distribution;
  if (!written) return null;
  const where = file.where(['distribution']);
  if (need.axes.length > 0 || steps.length !== 1) {
    slips.push(slipAt(where, 'a table or a dated series cannot be drawn', 'Draw a scale of its own, or remove this.'));
    return null;
  }
  const { uniform, triangular } = written;
  if ((uniform === undefined) === (triangular === undefined)) {
    slips.push(slipAt(where, 'expected exactly one law', 'Give either uniform: { low, high } or triangular.'));
    return null;
  }
  const read = (value: number | string, path: readonly string[]) =>
    readFigure(file, need, value, ['distribution', ...path], slips);
  const law: Distribution = uniform
    ? { kind: 'uniform', low: read(uniform.low, ['uniform', 'low']), high: read(uniform.high, ['uniform', 'high']) }
    : triangularOf(triangular!, read);
  checkLaw(law, steps[0].values[0], file, slips);
  return law;
}

function triangularOf(
  written: { low: number | string; mode: number | string; high: number | string },
  read: (value: number | string, path: readonly string[]) => number,
): Distribution {
  const part = (name: 'low' | 'mode' | 'high') => read(written[name], ['triangular', name]);
  return { kind: 'triangular', low: part('low'), mode: part('mode'), high: part('high') };
}

function checkLaw(law: Distribution, value: number, file: File, slips: Slip[]): void {
  const where = file.where(['distribution']);
  const { low, high } = law;
  if (low >= high) slips.push(slipAt(where, 'low is not below high', 'Put low below high.'));
  if (law.kind === 'triangular' && (law.mode < low || law.mode > high)) {
    slips.push(slipAt(where, 'mode is not between low and high', 'Put mode between low and high.'));
  }
  if (value < low || value > high) {
    slips.push(slipAt(where, 'the value is outside what it is drawn from', 'Widen the law or correct the value.'));
  }
}

/** The range of a figure or table, or null. A law must lie inside it, and so must the value it is about. */
export function readRange(
  file: File,
  need: ParameterNeed,
  steps: readonly ParameterStep[],
  slips: Slip[],
): FigureRange | null {
  const written = file.content.range;
  if (!written) return null;
  const range = written.times ? timesRange(written.times) : plainRange(file, need, slips);
  if (range === null) return null;
  if (range.low > range.high) {
    slips.push(slipAt(file.where(['range']), 'low is not below high', 'Put low below high.'));
  }
  const value = range.relative ? 1 : steps.length === 1 ? cellOf(need, steps[0], range.of) : null;
  if (value === undefined) {
    const what = `the range is of ${JSON.stringify(range.of)}, which is no cell of the table`;
    slips.push(slipAt(file.where(['range', 'of']), what, 'Name its categories, joined by dots.'));
  } else if (value !== null && (value < range.low || value > range.high)) {
    slips.push(
      slipAt(file.where(['range']), 'the value is outside its range', 'Widen the range or correct the value.'),
    );
  }
  checkInside(file, need, range, slips);
  return range;
}

function timesRange(times: { readonly low: number; readonly high: number }): FigureRange {
  return { low: times.low, high: times.high, of: null, relative: true };
}

function plainRange(file: File, need: ParameterNeed, slips: Slip[]): FigureRange | null {
  const { low, high, of } = file.content.range ?? {};
  if (low === undefined || high === undefined) {
    slips.push(slipAt(file.where(['range']), 'the range has no low or no high', 'Give both, or times: { low, high }.'));
    return null;
  }
  return {
    low: readFigure(file, need, low, ['range', 'low'], slips),
    high: readFigure(file, need, high, ['range', 'high'], slips),
    of: of ?? null,
    relative: false,
  };
}

function checkInside(file: File, need: ParameterNeed, range: FigureRange, slips: Slip[]): void {
  const law = file.content.distribution;
  const written = law?.uniform ?? law?.triangular;
  if (!written || range.relative) return;
  const low = readFigure(file, need, written.low, ['distribution'], []);
  const high = readFigure(file, need, written.high, ['distribution'], []);
  if (low < range.low || high > range.high) {
    slips.push(
      slipAt(file.where(['distribution']), 'the law reaches beyond the range', 'Make the range at least as wide.'),
    );
  }
}

/** The cell that a range is about: null where it is about every cell, undefined where there is no such cell. */
function cellOf(need: ParameterNeed, step: ParameterStep, of: string | null): number | null | undefined {
  if (of === null) return need.axes.length === 0 ? step.values[0] : null;
  const index = cellIndex(need.axes, of.split('.'));
  return index === null ? undefined : step.values[index];
}

/** Position of a cell in a row-major table, or null where a category is unknown or missing. */
export function cellIndex(axes: ParameterNeed['axes'], at: readonly string[]): number | null {
  if (at.length !== axes.length) return null;
  let index = 0;
  for (const [level, axis] of axes.entries()) {
    const position = AXES[axis].indexOf(at[level]);
    if (position < 0) return null;
    index = index * AXES[axis].length + position;
  }
  return index;
}
