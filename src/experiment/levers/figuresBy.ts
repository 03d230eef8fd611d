import { z } from 'zod';
import type { Change } from '../../model/inputs.js';
import { AXES } from '../../model/parameters/axes.js';
import type { Axis } from '../../model/parameters/catalogue.js';
import { figure } from '../scenario/schemaPieces.js';
import { setTo } from './setTo.js';
import type { Window } from './window.js';

type FigureBy = Readonly<Record<string, number | undefined>>;

/**
 * A block of figures by the categories of an axis, at least one of them: `{ under-12-months: 14 }`.
 *
 * @param one what each of them is: `figure`, or `wholeFigure`
 */
export function figuresBy(axis: Axis, piece: Parameters<typeof figure>[0], one = figure) {
  const names = AXES[axis];
  const shape = Object.fromEntries(names.map((name) => [name, one(piece).optional()]));
  return z
    .strictObject(shape)
    .refine((values) => Object.keys(values).length > 0, {
      error: `the block is empty\nName at least one of ${names.join(', ')}.`,
    })
    .describe(`${piece.what}, by ${names.join(', ')}; those not named stay as they are`);
}

/** One `set` a category named. */
export function setEach(
  parameter: string,
  axis: Axis,
  values: FigureBy | undefined,
  when: Window,
  appliesTo?: Change['appliesTo'],
): Change[] {
  return named(values).map(([name, by]) => setTo(parameter, by, when, { [axis]: name }, appliesTo));
}

/** `a 14, b 28`. */
export function figuresInWords(values: FigureBy): string {
  return named(values)
    .map(([name, value]) => `${name.replaceAll('-', ' ')} ${value}`)
    .join(', ');
}

function named(values: FigureBy = {}): [string, number][] {
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}
