import { dayNumber, isoDate, monthEnds } from '../../model/calendar.js';
import { type BreakEvenPlan, DEFAULT_BREAK_EVEN } from '../breakEven/breakEvenPlan.js';
import type { ComparisonPlan, PlannedArm } from '../compare/comparisonPlan.js';
import type { Slip } from '../data/dataError.js';
import type { ServiceData } from '../data/serviceData.js';
import { attributables } from '../governance/attributables.js';
import { mechanismsIn, movesRights } from '../governance/mechanismsIn.js';
import { BUDGET_MEASURES, moneyOf } from '../governance/moneyOf.js';
import { ALWAYS_REPORTED } from '../measures/alwaysReported.js';
import { MEASURES } from '../measures/index.js';
import type { EdgeUsed, EqualSpend, MechanismUsed } from '../result.js';
import { FEWEST_REGIONS, SPREAD_MEASURES } from '../spread/spreadMeasures.js';
import { LEAST_FOR_INTERVAL } from '../statistics/meanInterval.js';
import type { AnchorsFile } from './anchorsFile.js';
import { areasOf } from './areasOf.js';
import { type CompiledScenario, compileScenario, scenarioSlips, selectedRegions } from './compileScenario.js';
import { disagreements } from './disagreements.js';
import { edgeSwitches } from './edgeSwitches.js';
import { inOrderOfComparison } from './inOrderOfComparison.js';
import { runName } from './runName.js';
import type { Scenario } from './scenario.js';
import { ScenarioError } from './scenarioError.js';
import { uncertaintiesUsed } from './uncertaintiesUsed.js';
import { unionOfUncertainties } from './unionOfUncertainties.js';

/** What the command line may say instead of the scenarios. */
export interface PlanOptions {
  readonly seed?: string | undefined;
  readonly replications?: number | undefined;
  /** ids known to the data */
  readonly regions?: readonly string[] | undefined;
  /** true with `--quick` */
  readonly draft: boolean;
  /** how the levers of these scenarios were sized */
  readonly equalSpend?: EqualSpend | undefined;
}

/**
 * One experiment from several scenarios: one period, start, set of regions and seed, the union of their uncertainties.
 *
 * @param scenarios those asked for and those they compare with, see `loadComparison`
 * @throws ScenarioError with the slips of all scenarios and what they disagree on; DataError if a start has no anchors
 */
export function planComparison(
  scenarios: readonly Scenario[],
  data: ServiceData,
  anchors: AnchorsFile,
  options: PlanOptions,
): ComparisonPlan {
  const { given, slips: conflicts } = unionOfUncertainties(scenarios, data);
  refuseSlips(scenarios, data, conflicts, options);
  const [first] = scenarios;
  const selected = selectedRegions(options.regions ?? first.regions, data);
  const names = scenarios.map(({ name }) => name);
  const replications = options.replications ?? Math.max(...scenarios.map((scenario) => scenario.replications));
  const draft = options.draft || replications < LEAST_FOR_INTERVAL;
  const compiled = (scenario: Scenario) => compileScenario(scenario, data, anchors, given, selected);
  const arms = inOrderOfComparison(scenarios).map((scenario) => armOf(scenario, names, data, compiled(scenario)));
  return {
    runName: runName(names, {
      selected,
      regions: data.regions.map(({ id }) => id),
      draft,
      pounds: options.equalSpend?.pounds ?? null,
      own: data.own !== undefined,
    }),
    arms,
    areas: areasOf(selected, data.regions),
    months: monthEnds(dayNumber(first.start), dayNumber(first.until)).map(isoDate),
    startDate: first.start,
    untilDate: first.until,
    seed: options.seed ?? first.seed,
    replications,
    measures: measuresOf(scenarios),
    spreadOf: selected.length < FEWEST_REGIONS ? [] : SPREAD_MEASURES,
    breakEven: breakEvenOf(scenarios),
    attribution: attributables(scenarios, (scenario) => compiled(scenario).inputs),
    draft: options.draft,
    uncertainties: uncertaintiesUsed(data, given),
    edges: edgesUsed(scenarios, data),
    decidesBy: scenarios.find(({ decidesBy }) => decidesBy !== null)?.decidesBy ?? null,
    equalSpend: options.equalSpend ?? null,
  };
}

/** As a scenario says; where rights move, officer-years in kind unless one says otherwise. */
function breakEvenOf(scenarios: readonly Scenario[]): BreakEvenPlan | null {
  const said = scenarios.find(({ breaksEven }) => breaksEven !== null)?.breaksEven;
  return said ?? (scenarios.some(movesRights) ? DEFAULT_BREAK_EVEN : null);
}

/** Slips of the scenarios one by one; where there are none, what they disagree on. */
function refuseSlips(
  scenarios: readonly Scenario[],
  data: ServiceData,
  conflicts: readonly Slip[],
  options: PlanOptions,
): void {
  const own = scenarios.flatMap((scenario) => scenarioSlips(scenario, data));
  const slips = own.length > 0 ? own : [...conflicts, ...disagreements(scenarios, options)];
  if (slips.length > 0) throw new ScenarioError(slips);
}

function armOf(
  scenario: Scenario,
  names: readonly string[],
  data: ServiceData,
  compiled: CompiledScenario,
): PlannedArm {
  const { name, title, question, compareWith, measures } = scenario;
  const comparedWith = names.find((other) => other === compareWith) ?? null;
  const claims = edgeSwitches(scenario, data.edges).flatMap(({ id, on }) => (on ? [id] : []));
  const money = moneyOf(scenario);
  return {
    name,
    title,
    question,
    comparedWith,
    claims,
    ...arrangementOf(scenario, data),
    ...(movesRights(scenario) && { mechanisms: mechanismsUsed(scenario, data) }),
    ...(money && { money }),
    asks: measures,
    ...compiled,
  };
}

function arrangementOf({ levers }: Scenario, { regimes }: ServiceData): Pick<PlannedArm, 'arrangement'> {
  const moved = levers.governance as { readonly regime: string } | undefined;
  const regime = regimes.find(({ id }) => id === moved?.regime);
  if (!regime) return {};
  const { title, description, notCaptured, grade, sources } = regime;
  return { arrangement: { title, description, notCaptured, grade, sources } };
}

function mechanismsUsed(scenario: Scenario, data: ServiceData): MechanismUsed[] {
  const used = mechanismsIn(scenario);
  return data.mechanisms
    .filter(({ id }) => used.includes(id))
    .map(({ id, title, claim, counterClaim, grade }) => ({ id, title, claim, counterClaim, grade }));
}

/** On where it is on in any arm: what the answer may rest on. */
function edgesUsed(scenarios: readonly Scenario[], data: ServiceData): EdgeUsed[] {
  return data.edges.map(({ id, claim, counterClaim, grade }) => {
    const on = scenarios.some((scenario) =>
      edgeSwitches(scenario, data.edges).some((edge) => edge.id === id && edge.on),
    );
    return { id, claim, counterClaim, grade, on };
  });
}

/** What any of the scenarios asks for and what page one needs, in the order of the report; everything where one asks for nothing in particular. */
function measuresOf(scenarios: readonly Scenario[]): string[] {
  const asked = new Set([...scenarios.flatMap(({ measures }) => measures), ...ALWAYS_REPORTED]);
  const all = scenarios.some(({ measures }) => measures.length === 0);
  const budgeted = scenarios.some((scenario) => moneyOf(scenario) !== null);
  return MEASURES.map(({ id }) => id).filter(
    (id) =>
      all ||
      asked.has(id) ||
      (budgeted && BUDGET_MEASURES.includes(id)) ||
      scenarios.some(({ decidesBy }) => decidesBy?.measure === id),
  );
}
