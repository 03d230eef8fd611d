import { SUITES } from '../../experiment/calc/index.js';
import { REFERENCE_TABLES } from '../../experiment/calc/referenceTables.js';
import { nearestName } from '../../experiment/data/nearestName.js';
import type { ServiceData } from '../../experiment/data/serviceData.js';
import { rangeText, valueText } from '../../experiment/data/valueText.js';
import { LEVERS } from '../../experiment/levers/index.js';
import { MEASURES } from '../../experiment/measures/index.js';
import { loadScenario } from '../../experiment/scenario/loadScenario.js';
import { scenarioNames } from '../node/scenarioFiles.js';
import { mechanismLines, regimeLines, rightLines } from './governanceLists.js';
import { libraryFolder, scenarioSource, serviceData } from './library.js';
import type { Surroundings } from './surroundings.js';
import { table } from './table.js';
import { UsageError } from './usageError.js';

export const LISTS = [
  'scenarios',
  'levers',
  'measures',
  'parameters',
  'edges',
  'regimes',
  'rights',
  'mechanisms',
  'regions',
  'starts',
  'suites',
] as const;
type ListName = (typeof LISTS)[number];

/** Prints one of the lists; `--due` leaves the parameters whose review date has passed. */
export function listCommand(
  asked: string,
  typed: { readonly due?: unknown; readonly data?: unknown },
  surroundings: Surroundings,
): void {
  const list = LISTS.find((name) => name === asked);
  if (list === undefined) {
    const nearest = nearestName(asked, LISTS);
    throw new UsageError(
      `there is no list "${asked}"\n  ${nearest ? `Did you mean ${nearest}?` : `Lists: ${LISTS.join(', ')}.`}`,
    );
  }
  if (typed.due === true && list !== 'parameters') {
    throw new UsageError('--due belongs to parameters\n  Use caseweight list parameters --due.');
  }
  for (const line of linesOf(list, typed, surroundings)) surroundings.print(line);
}

function linesOf(
  list: ListName,
  typed: { readonly due?: unknown; readonly data?: unknown },
  surroundings: Surroundings,
): string[] {
  if (list === 'scenarios') return scenarioLines(surroundings);
  if (list === 'levers') return table(LEVERS.map(({ name, title, unit }) => [name, title, unit]));
  if (list === 'measures') return table(MEASURES.map(({ id, title, unit }) => [id, title, unit]));
  if (list === 'suites') return suiteLines();
  const data = serviceData(typed, surroundings);
  if (list === 'edges') return edgeLines(data);
  if (list === 'regimes') return regimeLines(data);
  if (list === 'rights') return rightLines(data);
  if (list === 'mechanisms') return mechanismLines(data);
  if (list === 'regions') return regionLines(data);
  if (list === 'starts') return startLines(data);
  return parameterLines(data, typed.due === true ? surroundings.today() : null);
}

function scenarioLines(surroundings: Surroundings): string[] {
  const source = scenarioSource(surroundings);
  const scenarios = scenarioNames(libraryFolder(surroundings)).map((name) => loadScenario(source.open(name), source));
  return table(
    scenarios.map(({ name, start, compareWith, title }) => [
      name,
      start,
      compareWith ? `against ${compareWith}` : '',
      title,
    ]),
  );
}

/** What `calc` can work out. */
function suiteLines(): string[] {
  const tables = [REFERENCE_TABLES, 'compares weights and reduction reasons with the published ones'];
  return table([...SUITES.map(({ name, title }) => [name, title]), tables]);
}

function edgeLines(data: ServiceData): string[] {
  return table(
    data.edges.map(({ id, title, grade, onByDefault, strengthParameter }) => [
      id,
      onByDefault ? 'on' : 'off',
      `evidence ${grade}`,
      title,
      strengthText(data, strengthParameter),
    ]),
  );
}

/** Strength and range of a claim: `edge_c3_strength 0.05, 0 to 0.1`. */
function strengthText({ parameters }: ServiceData, id: string): string {
  const record = parameters.find((parameter) => parameter.id === id);
  return record === undefined ? id : `${id} ${valueText(record)}, ${rangeText(record.range, record.kind)}`;
}

/** Their place in the nation, and whether it rests on assumed shares or on figures supplied with `--data`. */
function regionLines({ regions }: ServiceData): string[] {
  return table(
    regions.map(({ id, name, share, shares, units, illustrative }) => [
      id,
      name,
      `${units} units`,
      `${(100 * (shares?.PO ?? share)).toFixed(1)} % of probation officers`,
      `${(100 * (shares?.custodyAndAfter ?? share)).toFixed(1)} % of people sentenced to custody`,
      illustrative ? 'illustrative' : 'supplied',
    ]),
  );
}

function startLines({ starts }: ServiceData): string[] {
  return table(starts.map(({ id, description }) => [id, description]));
}

/** @param dueOn ISO date: only what is past its review then; null: everything */
function parameterLines(data: ServiceData, dueOn: string | null): string[] {
  const records = data.parameters.filter(({ reviewBy }) => dueOn === null || reviewBy < dueOn);
  if (records.length === 0) return [`No parameter is past its review date on ${dueOn}.`];
  return table(
    records.map((record) => [
      record.id,
      shortened(valueText(record)),
      record.range ? rangeText(record.range, record.kind) : '',
      record.unit,
      record.quality,
      `review by ${record.reviewBy}`,
    ]),
  );
}

/** Tables of many figures are shown by `explain`. */
function shortened(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 37)}...`;
}
