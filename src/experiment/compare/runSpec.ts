import type { Inputs } from '../../model/inputs.js';
import { type AttributionSpec, attributionSpec } from '../attribution/attributionSpec.js';
import { type SwitchingSpec, switchingSpec } from '../attribution/switching/switchingSpec.js';
import type { BreakEvenPlan } from '../breakEven/breakEvenPlan.js';
import type { Area, Arm, ComparisonResult, EdgeUsed, UncertaintyUsed } from '../result.js';
import { LEAST_FOR_INTERVAL } from '../statistics/meanInterval.js';
import { canonicalJson } from './canonicalJson.js';
import type { ComparisonPlan, DecidesBy } from './comparisonPlan.js';

const RUN_ID_LENGTH = 12;

/** Everything that decides the bytes of a run's outputs, bound before the run and kept as `spec.json`. */
export interface RunSpec {
  readonly schema: 1;
  /** the first digits of the hash of all the rest */
  readonly runId: string;
  readonly codeDigest: string;
  readonly seed: string;
  readonly replications: number;
  readonly draft: boolean;
  readonly startDate: string;
  readonly untilDate: string;
  readonly months: readonly string[];
  readonly areas: readonly Area[];
  readonly measures: readonly string[];
  readonly spreadOf: readonly string[];
  readonly breakEven: BreakEvenPlan | null;
  readonly arms: readonly (Arm & { readonly inputsHash: string })[];
  readonly uncertainties: readonly UncertaintyUsed[];
  readonly edges: readonly EdgeUsed[];
  readonly decidesBy: ComparisonResult['decidesBy'];
  readonly equalSpend: ComparisonResult['equalSpend'];
  /** absent where nothing is attributed */
  readonly attribution?: readonly AttributionSpec[];
  /** absent where no switching values are looked for */
  readonly switching?: SwitchingSpec;
  /** by their hash; arms with equal inputs share one */
  readonly inputs: Readonly<Record<string, Inputs>>;
}

export interface SpecEffects {
  readonly hash: (text: string) => string;
  readonly codeDigest: string;
}

/** States what decides a run's bytes. Under 30 replications a run is a draft, whatever was asked. */
export function runSpecOf(plan: ComparisonPlan, { hash, codeDigest }: SpecEffects): RunSpec {
  const hashes = plan.arms.map((arm) => hash(canonicalJson(arm.inputs)));
  const rest = {
    schema: 1 as const,
    codeDigest,
    seed: plan.seed,
    replications: plan.replications,
    draft: plan.draft || plan.replications < LEAST_FOR_INTERVAL,
    startDate: plan.startDate,
    untilDate: plan.untilDate,
    months: plan.months,
    areas: plan.areas,
    measures: plan.measures,
    spreadOf: plan.spreadOf,
    breakEven: plan.breakEven,
    arms: plan.arms.map(({ inputs: _, ...arm }, index) => ({ ...arm, inputsHash: hashes[index] })),
    uncertainties: plan.uncertainties,
    edges: plan.edges,
    decidesBy: plan.decidesBy && withHash(plan.decidesBy, hash),
    equalSpend: plan.equalSpend,
    ...(plan.attribution && { attribution: plan.attribution.map((one) => attributionSpec(one, hash)) }),
    ...(plan.switching && { switching: switchingSpec(plan.switching) }),
    inputs: Object.fromEntries(plan.arms.map((arm, index) => [hashes[index], arm.inputs])),
  };
  return { ...rest, runId: hash(canonicalJson(rest)).slice(0, RUN_ID_LENGTH) };
}

function withHash(decidesBy: DecidesBy, hash: SpecEffects['hash']): NonNullable<RunSpec['decidesBy']> {
  return { ...decidesBy, hash: hash(canonicalJson(decidesBy)) };
}
