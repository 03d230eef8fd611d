import { textWidth, wrapText } from '../words/textWidth.js';
import { type DateRule, dateRuleLayers } from './dateRules.js';
import { type EndLabel, endLabelLayer } from './endLabels.js';
import { limitPlaces, type Place } from './limitPlaces.js';
import { type NiceScale, niceScale } from './niceScale.js';
import { INK, RED_LINE } from './palette.js';
import type { Layer, Panel } from './specTypes.js';
import { FONT_SIZE, TITLE_SIZE } from './theme.js';
import { dayOf, timeAxis } from './timeAxis.js';

export interface DatedValue {
  readonly date: string;
  readonly value: number;
}

export interface TimeLine {
  /** null: no label, because another line says what it is */
  readonly label: string | null;
  readonly points: readonly DatedValue[];
  readonly colour: string;
  readonly textColour: string;
  readonly dash: readonly number[];
}

export interface TimeBand {
  readonly points: readonly { readonly date: string; readonly low: number; readonly high: number }[];
  readonly colour: string;
  readonly opacity: number;
  readonly dash: readonly number[];
}

/** Published figures on one basis: joined among themselves, not across a break of basis. */
export interface PublishedRun {
  readonly points: readonly DatedValue[];
}

export interface TimePanel {
  readonly title: string;
  readonly lines: readonly TimeLine[];
  readonly bands: readonly TimeBand[];
  readonly published: readonly PublishedRun[];
  /** where the line `published figures end here` stands; null: none */
  readonly publishedUntil: string | null;
  /** horizontal lines with their words; red if no colour is given */
  readonly limits: readonly { readonly value: number; readonly label: string; readonly colour?: string }[];
  readonly width: number;
  readonly height: number;
  readonly labelWidth: number;
  readonly fromZero: boolean;
  /** further dates that the axis must cover, so that panels one under another have one axis */
  readonly dates?: readonly string[];
  /** further values that the axis must cover */
  readonly values?: readonly number[];
  /** further vertical lines */
  readonly dateRules?: readonly DateRule[];
  /** leaves the room of the published line, so that titles of panels side by side stand level */
  readonly alignTitles?: boolean;
}

/** One panel over time: bands, published points, lines with their labels at the end. */
export function timePanel(panel: TimePanel): Panel {
  const scale = niceScale(valuesOf(panel), Math.max(3, Math.round(panel.height / 40)), panel.fromZero);
  const layers: Layer[] = [
    ...panel.bands.flatMap((band) => bandLayers(band, scale, panel)),
    ...publishedLayers(panel, scale),
    ...panel.lines.map((line) => lineLayer(line, scale, panel)),
    ...limitLayers(panel, scale),
    ...endRuleLayers(panel, scale),
    ...endLabelLayer(endLabels(panel), { domain: scale.domain, height: panel.height, most: panel.labelWidth }),
  ];
  const most = panel.width + panel.labelWidth;
  const title = {
    text: wrapText(panel.title, most, TITLE_SIZE, true),
    offset: panel.publishedUntil === null && panel.alignTitles ? 21 : 8,
  };
  return { title, width: panel.width, height: panel.height, layer: layers };
}

function valuesOf({ lines, bands, published, limits, values = [] }: TimePanel): number[] {
  return [
    ...values,
    ...lines.flatMap(({ points }) => points.map(({ value }) => value)),
    ...bands.flatMap(({ points }) => points.flatMap(({ low, high }) => [low, high])),
    ...published.flatMap(({ points }) => points.map(({ value }) => value)),
    ...limits.map(({ value }) => value),
  ];
}

const datesOf = (panel: TimePanel) =>
  [
    ...[...panel.lines, ...panel.published].flatMap(({ points }) => points.map(({ date }) => date)),
    ...(panel.dates ?? []),
  ].sort();

const x = (panel: TimePanel) => timeAxis(datesOf(panel), panel.width);

/** Rows as drawn: the date for those who read the data, and its day for the axis. */
const dated = <Row extends { readonly date: string }>(rows: readonly Row[]) =>
  rows.map((one) => ({ ...one, day: dayOf(one.date) }));

const y = (field: string, { domain, ticks, format }: NiceScale) => ({
  field,
  type: 'quantitative' as const,
  title: null,
  scale: { domain: [...domain], nice: false, zero: false },
  axis: { values: [...ticks], tickCount: ticks.length, format },
});

function bandLayers(band: TimeBand, scale: NiceScale, panel: TimePanel): Layer[] {
  const data = { values: dated(band.points) };
  const edge = (field: string): Layer => ({
    data,
    mark: { type: 'line', color: band.colour, strokeWidth: 0.8, strokeDash: [...band.dash] },
    encoding: { x: x(panel), y: y(field, scale) },
  });
  const area: Layer = {
    data,
    mark: { type: 'area', color: band.colour, opacity: band.opacity, line: false },
    encoding: { x: x(panel), y: y('low', scale), y2: { field: 'high' } },
  };
  return [area, edge('low'), edge('high')];
}

function lineLayer(line: TimeLine, scale: NiceScale, panel: TimePanel): Layer {
  return {
    data: { values: dated(line.points.filter(({ value }) => Number.isFinite(value))) },
    mark: { type: 'line', color: line.colour, strokeWidth: 2.5, strokeDash: [...line.dash] },
    encoding: { x: x(panel), y: y('value', scale) },
  };
}

function publishedLayers(panel: TimePanel, scale: NiceScale): Layer[] {
  return panel.published.flatMap((run): Layer[] => {
    const data = { values: dated(run.points) };
    const encoding = { x: x(panel), y: y('value', scale) };
    return [
      { data, mark: { type: 'line', color: INK, strokeWidth: 1.5 }, encoding },
      { data, mark: { type: 'point', filled: true, size: 36, color: INK, opacity: 1 }, encoding },
    ];
  });
}

/** White behind the words first, so that a line under them does not cut them. */
const HALO_AND_INK = [{ stroke: 'white', strokeWidth: 4 }, {}];

function limitLayers(panel: TimePanel, scale: NiceScale): Layer[] {
  const places = placesOfLimits(panel, scale);
  return panel.limits.flatMap(({ value, label, colour = RED_LINE }, index): Layer[] => [
    {
      data: { values: [{ value }] },
      mark: { type: 'rule', color: colour, strokeWidth: 1.5, strokeDash: [2, 2] },
      encoding: { y: y('value', scale) },
    },
    ...HALO_AND_INK.map(
      (paint): Layer => ({
        data: { values: [{ label }] },
        mark: { type: 'text', align: 'left', baseline: 'top', color: colour, ...paint },
        encoding: {
          x: { value: places[index].left },
          y: { value: places[index].top },
          text: { field: 'label' },
        },
      }),
    ),
  ]);
}

function placesOfLimits(panel: TimePanel, { domain }: NiceScale): Place[] {
  const dates = datesOf(panel);
  const [first, last] = [dayOf(dates[0]), dayOf(dates[dates.length - 1])];
  const top = (value: number) => ((domain[1] - value) / (domain[1] - domain[0])) * panel.height;
  const left = (date: string) => ((dayOf(date) - first) / Math.max(1, last - first)) * panel.width;
  const drawn = [...panel.lines, ...panel.published].map(({ points }) =>
    points
      .filter(({ value }) => Number.isFinite(value))
      .map(({ date, value }) => ({ left: left(date), top: top(value) })),
  );
  const words = panel.limits.map(({ value, label }) => ({ width: textWidth(label, FONT_SIZE), line: top(value) }));
  return limitPlaces(words, drawn, panel).map((place) => ({
    left: Math.round(place.left * 10) / 10,
    top: Math.round(place.top * 10) / 10,
  }));
}

function endRuleLayers(panel: TimePanel, scale: NiceScale): Layer[] {
  const end = { date: panel.publishedUntil ?? '', label: 'published figures end here' };
  const rules = [...(panel.publishedUntil === null ? [] : [end]), ...(panel.dateRules ?? [])];
  const room = { sortedDates: datesOf(panel), scale, width: panel.width };
  return rules.flatMap((rule) => dateRuleLayers(rule, room));
}

function endLabels(panel: TimePanel): EndLabel[] {
  return panel.lines.flatMap(({ label, points, textColour }) => {
    const last = points.filter(({ value }) => Number.isFinite(value)).at(-1);
    return label !== null && last ? [{ label, at: last.value, date: last.date, colour: textColour }] : [];
  });
}
