import type { NiceScale } from './niceScale.js';
import { GREY_TEXT } from './palette.js';
import type { Layer } from './specTypes.js';
import { dayOf, timeAxis } from './timeAxis.js';

/** A vertical line with its words above the panel. */
export interface DateRule {
  readonly date: string;
  readonly label: string;
}

interface Room {
  readonly sortedDates: readonly string[];
  readonly scale: NiceScale;
  readonly width: number;
}

/** Words to the right of their line at the left, to its left at the right, so that they stay over the panel. */
export function dateRuleLayers({ date, label }: DateRule, { sortedDates, scale, width }: Room): Layer[] {
  const [first, last, at] = [sortedDates[0], sortedDates[sortedDates.length - 1], date].map((one) => Date.parse(one));
  const share = last > first ? (at - first) / (last - first) : 0;
  const align = share < 0.3 ? 'left' : share > 0.7 ? 'right' : 'center';
  const data = { values: [{ date, value: scale.domain[1], label, day: dayOf(date) }] };
  const x = timeAxis(sortedDates, width);
  return [
    { data, mark: { type: 'rule', color: GREY_TEXT, strokeDash: [4, 3] }, encoding: { x } },
    {
      data,
      mark: { type: 'text', align, baseline: 'bottom', dy: -5, color: GREY_TEXT },
      encoding: {
        x,
        y: {
          field: 'value',
          type: 'quantitative' as const,
          title: null,
          scale: { domain: [...scale.domain], nice: false, zero: false },
          axis: { values: [...scale.ticks], tickCount: scale.ticks.length, format: scale.format },
        },
        text: { field: 'label' },
      },
    },
  ];
}
