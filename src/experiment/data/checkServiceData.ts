import { isoDate } from '../../model/calendar.js';
import { EDGE_IDS } from '../../model/edges/edgeIds.js';
import { PARAMETER_NEEDS } from '../../model/parameters/catalogue.js';
import type { Slip } from './dataError.js';
import { checkGovernance } from './governance/checkGovernance.js';
import type { ParameterRecord, ServiceData } from './serviceData.js';

/** Tables whose last axis is a mix: its shares sum to 1. */
export const MIXES = [
  'stock_by_service_band',
  'contracted_hours_mix',
  'custody_length_mix',
  'community_order_length_mix',
  'suspended_order_length_mix',
  'presumed_suspension_length_mix',
  'offence_mix',
  'rosh_mix',
  'mappa_level_mix',
  'serious_reoffending_mix',
  'reoffending_mix',
  'need_points_mix',
  'registrations_mix',
  'sexual_reoffending_mix',
  'task_mix',
] as const;

type CheckedData = Omit<ServiceData, 'tierRules'>;

const SUM_TOLERANCE = 1e-9;

/** What can only be seen with all files at hand. */
export function* checkServiceData(data: CheckedData, folder: string): Generator<Slip> {
  yield* checkComplete(data, folder);
  yield* checkMixes(data, folder);
  yield* checkLengthBands(data, folder);
  yield* checkDrawnDates(data, folder);
  yield* checkRegions(data, folder);
  yield* checkOverrides(data, folder);
  yield* checkGovernance(data, folder);
}

function* checkComplete(data: CheckedData, folder: string): Generator<Slip> {
  const found = new Set(data.parameters.map(({ id }) => id));
  for (const { id, unit } of PARAMETER_NEEDS) {
    if (found.has(id)) continue;
    const mend = `Write this file: a figure in ${unit}, with its source or as an assumption.`;
    yield { where: fileOf(folder, id), what: 'the model asks for this parameter and the file is not there', mend };
  }
  for (const id of EDGE_IDS) {
    if (data.edges.some((edge) => edge.id === id)) continue;
    const mend = 'Write this file: the claim, the claim against it, and the evidence.';
    yield { where: `${folder}/edges/${id}.yaml`, what: 'the model carries this claim and the file is not there', mend };
  }
  for (const room of ['starts', 'regions', 'published'] as const) {
    if (data[room].length > 0) continue;
    yield { where: `${folder}/${room}`, what: 'the folder holds no files', mend: 'Restore it from the release.' };
  }
}

function* checkMixes(data: CheckedData, folder: string): Generator<Slip> {
  for (const id of MIXES) {
    const mix = parameter(data, id);
    const width = mix?.categories.at(-1)?.length ?? 0;
    for (const { values } of mix?.steps ?? []) {
      for (let row = 0; row < values.length; row += width) {
        const sum = values.slice(row, row + width).reduce((total, share) => total + share, 0);
        if (Math.abs(sum - 1) <= SUM_TOLERANCE) continue;
        const what = `the shares of row ${row / width + 1} sum to ${Number(sum.toPrecision(10))}, not to 1`;
        yield { where: fileOf(folder, id), what, mend: 'Correct the shares.' };
      }
    }
  }
}

function* checkLengthBands(data: CheckedData, folder: string): Generator<Slip> {
  const from = parameter(data, 'custody_length_from')?.steps[0].values ?? [];
  const to = parameter(data, 'custody_length_to')?.steps[0].values ?? [];
  for (const [index, low] of from.entries()) {
    const gap = index > 0 && low !== to[index - 1];
    if (low < to[index] && !gap) continue;
    const what = `band ${index + 1} runs from ${low} to ${to[index]} days and must follow on the band before it`;
    yield {
      where: fileOf(folder, 'custody_length_from'),
      what,
      mend: 'Make each band begin where the last one ended.',
    };
  }
}

/** A step that begins on a drawn date must fall between its neighbours whatever is drawn. */
function* checkDrawnDates(data: CheckedData, folder: string): Generator<Slip> {
  for (const { id, steps } of data.parameters) {
    let latest = Number.NEGATIVE_INFINITY;
    for (const { from } of steps) {
      const [low, high] = typeof from === 'number' ? [from, from] : datesOf(data, from);
      if (low <= latest) {
        const what = `the step from ${typeof from === 'string' ? from : isoDate(from)} can fall before the one above it`;
        yield { where: fileOf(folder, id), what, mend: 'Put the steps in order for every date that can be drawn.' };
      }
      latest = high;
    }
  }
}

function datesOf(data: CheckedData, id: string): readonly [number, number] {
  const date = parameter(data, id);
  const day = date?.steps[0].values[0] ?? Number.NaN;
  return [date?.distribution?.low ?? day, date?.distribution?.high ?? day];
}

function* checkRegions(data: CheckedData, folder: string): Generator<Slip> {
  const sum = data.regions.reduce((total, { share }) => total + share, 0);
  if (Math.abs(sum - 1) <= SUM_TOLERANCE || data.regions.length === 0) return;
  yield { where: `${folder}/regions`, what: `shares sum to ${sum}`, mend: 'Correct the hours of the regions.' };
}

/** An override holds for a whole run, so what it replaces may not change by date. */
function* checkOverrides(data: CheckedData, folder: string): Generator<Slip> {
  for (const { id, overrides } of data.starts) {
    for (const { parameter: name } of overrides) {
      if (parameter(data, name)?.steps.length === 1) continue;
      const what = `${name} is dated and cannot be overridden at a start`;
      yield {
        where: `${folder}/starts/${id}.yaml  overrides`,
        what,
        mend: 'Add a dated step to the parameter instead.',
      };
    }
  }
}

function parameter(data: CheckedData, id: string): ParameterRecord | undefined {
  return data.parameters.find((record) => record.id === id);
}

function fileOf(folder: string, id: string): string {
  return `${folder}/parameters/${id}.yaml`;
}
