import { dayNumber } from '../../../model/calendar.js';
import type { TraineeCohort } from '../../../model/inputs.js';
import { cohortNumber, postingDay, trainingEnds } from '../../../model/recruitment/cohortCalendar.js';
import type { Slip } from '../dataError.js';
import { slipAt } from '../yamlFile.js';
import { choiceAt, dayAt, figureAt, wholeAt } from './cells.js';
import type { OwnRow } from './ownRows.js';
import { QUARTER_FIGURES, type QuarterFigure } from './ownTables.js';

/** Stocks of England and Wales on a day of the user's. */
export interface OwnQuarter {
  /** ISO date */
  readonly date: string;
  readonly figures: Readonly<Record<QuarterFigure, { readonly value: number; readonly source: string }>>;
  readonly cohorts: readonly TraineeCohort[];
}

export interface TrainingMonths {
  readonly short: number;
  readonly long: number;
}

/**
 * The quarter from `quarter.csv` and `trainees.csv`, or null where there is none or something is wrong.
 *
 * @param latest id of the last start of the package
 * @param months that training takes
 */
export function readQuarter(
  rows: readonly OwnRow[],
  cohortRows: readonly OwnRow[],
  latest: string,
  months: TrainingMonths,
  slips: Slip[],
): OwnQuarter | null {
  const before = slips.length;
  if (rows.length === 0) {
    for (const row of cohortRows.slice(0, 1)) {
      slips.push(slipAt(row.where('date'), 'trainees without a quarter', 'Fill in quarter.csv too, or empty this.'));
    }
    return null;
  }
  const [first] = rows;
  const date = dayAt(first, 'date', slips);
  if (date !== null && date <= latest) {
    const mend = 'A quarter of your own comes after it; for an earlier day use the starts of the package.';
    slips.push(slipAt(first.where('date'), `the package has a start of ${latest} already`, mend));
  }
  const figures = figuresOf(rows, slips);
  const cohorts = cohortRows.flatMap((row) => cohortOf(row, date, months, slips) ?? []);
  slips.push(...cohortSlips(cohorts, cohortRows, first), ...sumSlips(figures, cohorts, first));
  if (date === null || slips.length > before) return null;
  return { date, figures: figures as OwnQuarter['figures'], cohorts };
}

function figuresOf(rows: readonly OwnRow[], slips: Slip[]): Partial<OwnQuarter['figures']> {
  const found: Partial<Record<QuarterFigure, { value: number; source: string }>> = {};
  for (const row of rows) {
    const figure = choiceAt(row, 'figure', QUARTER_FIGURES, slips);
    if (figure === null) continue;
    const value = figure.endsWith('_people') ? wholeAt(row, 'value', slips) : figureAt(row, 'value', slips);
    const source = row.cell('source');
    if (source === '') {
      slips.push(slipAt(row.where('source'), 'the cell is empty', 'Name the publication and its date.'));
    }
    if (found[figure]) slips.push(slipAt(row.where('figure'), `${figure} stands twice`, 'Keep one row.'));
    found[figure] = { value, source };
  }
  for (const figure of QUARTER_FIGURES.filter((each) => found[each] === undefined)) {
    slips.push(slipAt(rows[0].where('figure'), `there is no row for ${figure}`, 'Add it: all six are needed.'));
  }
  return found;
}

function cohortOf(row: OwnRow, date: string | null, months: TrainingMonths, slips: Slip[]): TraineeCohort | null {
  const of = dayAt(row, 'date', slips);
  if (of !== null && date !== null && of !== date) {
    slips.push(slipAt(row.where('date'), `the quarter is of ${date}, this row of ${of}`, 'Give both the same date.'));
  }
  const started = dayAt(row, 'cohort_started', slips);
  if (started !== null && date !== null && started > date) {
    slips.push(slipAt(row.where('cohort_started'), 'the cohort starts after the quarter', 'Leave it out.'));
  }
  const heads = wholeAt(row, 'heads', slips);
  const shareShortRoute = figureAt(row, 'share_short_route', slips);
  if (shareShortRoute > 1) {
    slips.push(
      slipAt(row.where('share_short_route'), `expected 0 to 1, got ${shareShortRoute}`, 'Write 0.5 for 50 %.'),
    );
  }
  if (started !== null && date !== null && hasEnded(dayNumber(started), dayNumber(date), shareShortRoute, months)) {
    const what = `whoever began on ${started} is posted by ${date}`;
    slips.push(slipAt(row.where('cohort_started'), what, 'Leave out those whose training is over.'));
  }
  return started === null ? null : { startedDay: dayNumber(started), heads, shareShortRoute };
}

/** Whether some of a cohort are posted as officers already: those on the short route first. */
function hasEnded(started: number, date: number, shareShortRoute: number, { short, long }: TrainingMonths): boolean {
  return postingDay(trainingEnds(started, shareShortRoute > 0 ? short : long)) <= date;
}

function* cohortSlips(cohorts: readonly TraineeCohort[], rows: readonly OwnRow[], quarter: OwnRow): Generator<Slip> {
  if (rows.length === 0) {
    const mend = 'Fill in trainees.csv: who is in training on that day decides who qualifies next.';
    yield slipAt(quarter.where('date'), 'a quarter without trainees', mend);
  }
  for (const [index, { startedDay }] of cohorts.entries()) {
    if (index === 0 || cohortNumber(startedDay) > cohortNumber(cohorts[index - 1].startedDay)) continue;
    const what = 'the cohort is out of order, or of the same half-year as the one above';
    yield slipAt(rows[index].where('cohort_started'), what, 'Oldest first; one row for each half-year.');
  }
}

function* sumSlips(
  figures: Partial<OwnQuarter['figures']>,
  cohorts: readonly TraineeCohort[],
  row: OwnRow,
): Generator<Slip> {
  const value = (figure: QuarterFigure) => figures[figure]?.value ?? Number.NaN;
  if (value('community_orders_people') + value('suspended_orders_people') >= value('caseload_people')) {
    yield slipAt(row.where('value'), 'the orders are no fewer than the caseload', 'The caseload is everybody.');
  }
  const trainees = cohorts.reduce((sum, { heads }) => sum + heads, 0);
  if (trainees > value('pso_fte')) {
    yield slipAt(row.where('value'), `${trainees} trainees are more than all PSO`, 'PSO are counted with trainees.');
  }
}
