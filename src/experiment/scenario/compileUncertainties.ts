import { isoDate } from '../../model/calendar.js';
import type { Distribution, Parameter } from '../../model/inputs.js';
import { PARAMETER_NEEDS } from '../../model/parameters/catalogue.js';
import type { Slip } from '../data/dataError.js';
import { nearestName } from '../data/nearestName.js';
import type { ParameterRecord, ServiceData } from '../data/serviceData.js';
import { mechanismsIn } from '../governance/mechanismsIn.js';
import { dayOrNull } from './dayOrNull.js';
import type { Scenario } from './scenario.js';
import { shown } from './schemaPieces.js';
import type { Uncertainty } from './uncertainty.js';

/** What a scenario says about one parameter that nobody can choose. */
export interface GivenUncertainty {
  readonly id: string;
  /** the figure where it is fixed; the mode or the middle where it is drawn */
  readonly value: number;
  readonly distribution: Distribution | null;
  /** name of the scenario that says so */
  readonly scenario: string;
  /** `file:line  key.path` */
  readonly where: string;
}

/** The uncertainties of one scenario, checked against the catalogue of parameters. */
export function compileUncertainties(
  scenario: Scenario,
  data: ServiceData,
): { given: GivenUncertainty[]; slips: Slip[] } {
  const given: GivenUncertainty[] = [];
  const slips: Slip[] = [];
  for (const [id, written] of Object.entries(scenario.uncertainties)) {
    const where = scenario.where(['uncertainties', id]);
    const record = data.parameters.find((parameter) => parameter.id === id);
    const slip = record ? unfit(record, written) : unknown(id, data);
    if (slip) slips.push({ where, ...slip });
    else given.push({ id, scenario: scenario.name, where, ...lawOf(written) });
  }
  given.push(...ofMechanisms(scenario, data));
  return { given, slips };
}

/** What a mechanism leaves open is drawn from the range of its file, unless the scenario says otherwise. */
function ofMechanisms(scenario: Scenario, { mechanisms }: ServiceData): GivenUncertainty[] {
  const used = mechanismsIn(scenario);
  return mechanisms
    .filter(({ id }) => used.includes(id))
    .flatMap(({ id, figures }) => figures.map((figure) => ({ ...figure, mechanism: id })))
    .filter(({ parameter }) => scenario.uncertainties[parameter] === undefined)
    .map(({ parameter, distribution, mechanism }) => ({
      id: parameter,
      scenario: scenario.name,
      where: `data/mechanisms/${mechanism}.yaml`,
      value: distribution.kind === 'triangular' ? distribution.mode : (distribution.low + distribution.high) / 2,
      distribution,
    }));
}

/** The parameters of a run with what its scenarios say about them. */
export function withUncertainties(parameters: readonly Parameter[], given: readonly GivenUncertainty[]): Parameter[] {
  return parameters.map((parameter) => {
    const said = given.find(({ id }) => id === parameter.id);
    if (!said) return parameter;
    return { ...parameter, steps: [{ ...parameter.steps[0], values: [said.value] }], distribution: said.distribution };
  });
}

type Fault = Omit<Slip, 'where'>;

function unknown(id: string, data: ServiceData): Fault {
  const nearest = nearestName(
    id,
    data.parameters.map((parameter) => parameter.id),
  );
  const mend = nearest ? `Did you mean ${nearest}?` : 'See `caseweight list parameters`.';
  return { what: `there is no parameter ${id}`, mend };
}

function unfit(record: ParameterRecord, written: Uncertainty): Fault | null {
  if (record.axes.length > 0 || record.steps.length > 1) {
    const shape = record.axes.length > 0 ? `a table by ${record.axes.join(' and ')}` : 'dated';
    return {
      what: `${record.id} is ${shape}; only a single figure can be uncertain`,
      mend: 'Use a lever, or change the table in data/.',
    };
  }
  const values = writtenValues(written);
  const kind = record.kind === 'date' ? 'string' : 'number';
  if (values.some((value) => typeof value !== kind)) {
    const mend = record.kind === 'date' ? 'Give a date such as 2026-10-15.' : `Give a figure in ${record.unit}.`;
    return { what: `expected a ${record.kind}, got ${shown(values.find((value) => typeof value !== kind))}`, mend };
  }
  const need = PARAMETER_NEEDS.find(({ id }) => id === record.id);
  const outside = need && values.map(figureOf).find((value) => !(value >= need.min && value <= need.max));
  if (need === undefined || outside === undefined) return null;
  const bounds = record.kind === 'date' ? `${isoDate(need.min)} on` : `${need.min} to ${need.max} (${record.unit})`;
  return { what: `expected ${bounds}, got ${outside}`, mend: 'Give a value that the model accepts.' };
}

function writtenValues(written: Uncertainty): (number | string)[] {
  if (typeof written !== 'object') return [written];
  return written.triangular ? Object.values(written.triangular) : Object.values(written.uniform ?? {});
}

function figureOf(value: number | string): number {
  return typeof value === 'number' ? value : (dayOrNull(value) ?? Number.NaN);
}

function lawOf(written: Uncertainty): Pick<GivenUncertainty, 'value' | 'distribution'> {
  if (typeof written !== 'object') return { value: figureOf(written), distribution: null };
  if (written.triangular) {
    const [low, mode, high] = [written.triangular.low, written.triangular.mode, written.triangular.high].map(figureOf);
    return { value: mode, distribution: { kind: 'triangular', low, mode, high } };
  }
  const [low, high] = [written.uniform?.low ?? 0, written.uniform?.high ?? 0].map(figureOf);
  const middle = (low + high) / 2;
  const isDate = typeof written.uniform?.low === 'string';
  return { value: isDate ? Math.floor(middle) : middle, distribution: { kind: 'uniform', low, high } };
}
