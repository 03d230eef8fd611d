import { z } from 'zod';
import { dayNumber } from '../../model/calendar.js';
import { PARAMETER_NEEDS } from '../../model/parameters/catalogue.js';
import { checkShape, type ShapedFile } from './checkShape.js';
import type { Parsed, Slip } from './dataError.js';
import { nearestName } from './nearestName.js';
import { cellIndex } from './parameterSpread.js';
import {
  decisionKeys,
  isoDay,
  NO_BASIS,
  NO_BASIS_MEND,
  provenanceKeys,
  provenanceOf,
  schemaVersion,
  text,
} from './provenance.js';
import type { ParameterOverride, StartFigure, StartRecord } from './serviceData.js';
import { type Path, slipAt } from './yamlFile.js';

const people = z.number('expected a number of people').int('expected a whole number').min(0, 'expected 0 or more');
const fte = z.number('expected a number of FTE').min(0, 'expected 0 or more');
const share = z.number('expected a share').min(0, 'expected 0 to 1').max(1, 'expected 0 to 1');
const figure = (value: z.ZodNumber) =>
  z.strictObject({ value, ...provenanceKeys }, 'expected a figure with its source');

/** The figures of a start table; `caseload` less `court_orders` are the people in prison and after release. */
const FIGURES = {
  PO: figure(fte),
  PSO: figure(fte),
  SPO: figure(fte),
  caseload: figure(people),
  court_orders: figure(people),
  community_orders: figure(people),
  suspended_orders: figure(people),
};

export const startTableSchema = z.strictObject(
  {
    schema: schemaVersion,
    id: isoDay,
    description: text,
    stock_date: isoDay,
    figures: z.strictObject(FIGURES, 'expected the figures of a start'),
    trainee_cohorts: z
      .array(z.strictObject({ started: isoDay, heads: people, share_short_route: share, ...provenanceKeys }))
      .min(1, 'expected at least one cohort'),
    overrides: z
      .array(z.strictObject({ parameter: text, at: z.array(text), value: z.number(), ...provenanceKeys }))
      .default([]),
    ...decisionKeys,
  },
  'expected the keys of a start table',
);

type WrittenStart = z.infer<typeof startTableSchema>;
type File = ShapedFile<WrittenStart>;

/** Reads one file of `data/starts/`, named after its date. */
export function parseStartTable(fileText: string, fileName: string): Parsed<StartRecord> {
  const shaped = checkShape(startTableSchema, fileText, fileName);
  if (!shaped.ok) return shaped;
  const file = shaped.value;
  const slips = [...checkBasis(file), ...checkSums(file), ...checkCohorts(file), ...checkOverrides(file)];
  if (fileName.split('/').at(-1) !== `${file.content.id}.yaml` || file.content.id !== file.content.stock_date) {
    slips.push(slipAt(file.where(['id']), 'file name, id and stock_date differ', 'Give all three the same date.'));
  }
  return slips.length > 0 ? { ok: false, slips } : { ok: true, value: startRecord(file.content) };
}

function startRecord(written: WrittenStart): StartRecord {
  const { figures } = written;
  return {
    id: written.id,
    description: written.description,
    stockDay: dayNumber(written.stock_date),
    staffFte: { PO: figures.PO.value, PSO: figures.PSO.value, SPO: figures.SPO.value },
    traineeCohorts: written.trainee_cohorts.map((cohort) => ({
      startedDay: dayNumber(cohort.started),
      heads: cohort.heads,
      shareShortRoute: cohort.share_short_route,
    })),
    communityOrders: figures.community_orders.value,
    suspendedOrders: figures.suspended_orders.value,
    custodyAndAfter: figures.caseload.value - figures.court_orders.value,
    figures: [...namedFigures(written), ...cohortFigures(written)],
    overrides: written.overrides.map((override) => overrideOf(override, written)),
    reviewBy: written.review_by,
  };
}

function namedFigures(written: WrittenStart): StartFigure[] {
  const names = Object.keys(FIGURES) as (keyof typeof FIGURES)[];
  return names.map((id) => {
    const found = written.figures[id];
    return { id, value: found.value, ...provenanceOf(found, written) };
  });
}

function cohortFigures(written: WrittenStart): StartFigure[] {
  return written.trainee_cohorts.map((cohort) => {
    return { id: `trainees started ${cohort.started}`, value: cohort.heads, ...provenanceOf(cohort, written) };
  });
}

function overrideOf(written: WrittenStart['overrides'][number], file: WrittenStart): ParameterOverride {
  return { parameter: written.parameter, at: written.at, value: written.value, ...provenanceOf(written, file) };
}

function* checkBasis({ content, where }: File): Generator<Slip> {
  const places: [Path, { source?: unknown; assumption?: unknown }][] = [
    ...Object.entries(content.figures).map(([key, value]): [Path, typeof value] => [['figures', key], value]),
    ...content.trainee_cohorts.map((value, index): [Path, typeof value] => [['trainee_cohorts', index], value]),
    ...content.overrides.map((value, index): [Path, typeof value] => [['overrides', index], value]),
  ];
  for (const [path, { source, assumption }] of places) {
    if (!source && !assumption) yield slipAt(where(path), NO_BASIS, NO_BASIS_MEND);
  }
}

function* checkSums({ content, where }: File): Generator<Slip> {
  const { caseload, court_orders, community_orders, suspended_orders, PSO } = content.figures;
  const orders = community_orders.value + suspended_orders.value;
  if (orders !== court_orders.value) {
    const what = `community and suspended orders sum to ${orders}, court orders are ${court_orders.value}`;
    yield slipAt(where(['figures', 'court_orders']), what, 'Make them agree: the split is ours, the total published.');
  }
  if (caseload.value < court_orders.value) {
    yield slipAt(where(['figures', 'caseload']), 'the caseload is below court orders', 'Correct either figure.');
  }
  const trainees = content.trainee_cohorts.reduce((sum, { heads }) => sum + heads, 0);
  if (trainees > PSO.value) {
    yield slipAt(
      where(['trainee_cohorts']),
      `${trainees} trainees are more than all PSO`,
      'Trainees count inside PSO.',
    );
  }
}

function* checkCohorts({ content, where }: File): Generator<Slip> {
  for (const [index, { started }] of content.trainee_cohorts.entries()) {
    const earlier = index === 0 ? null : content.trainee_cohorts[index - 1].started;
    if (started > content.stock_date || (earlier !== null && started <= earlier)) {
      const what = `cohort of ${started} is after the stock date or out of order`;
      yield slipAt(where(['trainee_cohorts', index, 'started']), what, 'Put cohorts in order of date, none after it.');
    }
  }
}

function* checkOverrides({ content, where }: File): Generator<Slip> {
  for (const [index, { parameter, at, value }] of content.overrides.entries()) {
    const need = PARAMETER_NEEDS.find(({ id }) => id === parameter);
    const place = where(['overrides', index, 'parameter']);
    if (!need) {
      const ids = PARAMETER_NEEDS.map(({ id }) => id);
      const near = nearestName(parameter, ids);
      yield slipAt(place, `no parameter ${JSON.stringify(parameter)}`, near ? `Did you mean ${near}?` : 'Correct it.');
    } else if (cellIndex(need.axes, at) === null) {
      yield slipAt(place, `at [${at.join(', ')}] is no cell of ${parameter}`, `Give one category for: ${need.axes}.`);
    } else if (value < need.min || value > need.max) {
      yield slipAt(place, `expected ${need.min} to ${need.max} (${need.unit}), got ${value}`, 'Correct the value.');
    }
  }
}
