import type { Estimate } from '../../../experiment/result.js';
import type { DatedValue, TimeLine } from '../spec/timePanel.js';
import type { ShownArm } from './armsShown.js';

/** The means of a series as dated points. */
export function meansOf(points: readonly Estimate[], months: readonly string[]): DatedValue[] {
  return points.flatMap(({ mean }, month) => (Number.isFinite(mean) ? [{ date: months[month], value: mean }] : []));
}

/** An arm's series as a line: its means, in the colour and dash that the arm keeps. */
export function lineOf(
  { arm, style, points }: ShownArm & { readonly points: readonly Estimate[] },
  months: readonly string[],
): TimeLine {
  const { colour, textColour, dash } = style;
  return { label: arm.title, points: meansOf(points, months), colour, textColour, dash };
}
