import { DAYS_PER_YEAR } from '../../model/vocabulary.js';
import type { AssumptionUsed } from '../result.js';
import type { Provenance } from './provenance.js';
import type { ParameterRecord, ServiceData, StartRecord } from './serviceData.js';
import { figureText, rangeText, valueText } from './valueText.js';

/** The free parameter of the start (it sets the level of measured workload): first whatever its range. */
const FIRST = 'case_holding_share';

/** Width of what is guessed and has no range: as wide as the value itself. */
const WIDTH_OF_A_GUESS = 1;

interface Entry {
  readonly used: AssumptionUsed;
  /** range over value; years for a date */
  readonly width: number;
}

/**
 * The assumptions of the data, widest relative range first; the case-holding share stands before all others.
 *
 * A figure is listed if it is an assumption, or is published with a range. Of equally wide ones the id decides.
 *
 * @param startId the start whose assumed stocks are listed too; without it, those of every start
 */
export function assumptionRegister(data: ServiceData, startId?: string): AssumptionUsed[] {
  const starts = data.starts.filter(({ id }) => startId === undefined || id === startId);
  const entries = [
    ...data.parameters.filter(isAssumed).map(parameterEntry),
    ...starts.flatMap(startEntries),
    ...regionEntry(data),
  ];
  return entries.sort(compare).map(({ used }) => used);
}

function compare(a: Entry, b: Entry): number {
  const first = Number(b.used.id === FIRST) - Number(a.used.id === FIRST);
  if (first !== 0) return first;
  if (a.width !== b.width) return b.width - a.width;
  return a.used.id < b.used.id ? -1 : 1;
}

function isAssumed({ quality, range }: ParameterRecord): boolean {
  return quality === 'assumption' || quality === 'pure assumption' || range !== null;
}

function parameterEntry(record: ParameterRecord): Entry {
  const used = {
    id: record.id,
    description: record.description,
    unit: record.unit,
    value: valueText(record),
    range: rangeText(record.range, record.kind),
    ...basisOf(record),
  };
  return { used, width: relativeWidth(record) };
}

function startEntries(start: StartRecord): Entry[] {
  return start.figures
    .filter(({ quality }) => quality === 'assumption' || quality === 'pure assumption')
    .map((figure) => {
      const used = {
        id: `start ${start.id}: ${figure.id}`,
        description: `Stock at the start: ${figure.id.replaceAll('_', ' ')}.`,
        unit: figure.unit,
        value: figureText(figure.value),
        range: rangeText(null, 'number'),
        ...basisOf(figure),
      };
      return { used, width: 0 };
    });
}

/** All regions together: their shares rest on one assumption. */
function regionEntry({ regions }: ServiceData): Entry[] {
  const assumed = regions.filter(({ illustrative }) => illustrative);
  const [region] = assumed;
  if (!region) return [];
  const used = {
    id: 'regions',
    description: 'Share of the nation and number of units of each region.',
    unit: 'share of the nation',
    value: assumed.map(({ name, share }) => `${name} ${figureText(share)}`).join(', '),
    range: rangeText(null, 'number'),
    ...basisOf(region.unpaidWorkHours),
    reason: region.illustrativeReason,
    quality: 'assumption',
  };
  return [{ used, width: 0 }];
}

function basisOf({ assumption, source, quality, reviewBy }: Provenance) {
  const printed = source === null ? null : `${source.title} (${source.publisher}, ${source.date}), ${source.url}`;
  return { reason: assumption ?? 'Published with a range.', source: printed, quality, reviewBy };
}

function relativeWidth({ range, quality, kind, steps, categories }: ParameterRecord): number {
  if (range === null) return quality === 'pure assumption' ? WIDTH_OF_A_GUESS : 0;
  const width = range.high - range.low;
  if (range.relative) return width;
  if (kind === 'date') return width / DAYS_PER_YEAR;
  const single = categories.length === 0 && steps.length === 1;
  const middle = single ? steps[0].values[0] : (range.low + range.high) / 2;
  // no part of nothing: what stands at "no effect" until a scenario opts in is at most as wide as a guess
  return middle === 0 ? Math.min(width, WIDTH_OF_A_GUESS) : width / Math.abs(middle);
}
