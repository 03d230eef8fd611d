/** Cost at a factor, both as tried. */
export interface Tried {
  readonly factor: number;
  readonly cost: number;
}

export interface Search {
  readonly target: number;
  /** relative distance from the target at which the search stops */
  readonly closeEnough: number;
  /** relative distance at which it also stops where another factor came to the same cost, as steps of whole people make it */
  readonly acceptable: number;
  readonly start: number;
  /** cost a unit of factor, where something is known of it beforehand */
  readonly slope: number | null;
}

/** Evaluations at most: a nearly straight line needs three or four. */
const MOST_TRIALS = 8;
/** No step goes further than this from a factor that was tried. */
const LONGEST_STEP = 2;

/**
 * Looks for the factor at which a cost is `target`, by straight lines through what was tried, between the nearest
 * below and above where both are known. It draws nothing: the same costs give the same factors.
 *
 * @param costAt null where settings of that size are not allowed
 * @returns everything tried, in order; the search stops early where a larger factor no longer raises the cost
 */
export async function findFactor(
  costAt: (factor: number) => Promise<number | null>,
  { target, closeEnough, acceptable, start, slope }: Search,
): Promise<Tried[]> {
  const tried: Tried[] = [];
  let factor: number | null = start;
  while (factor !== null && tried.length < MOST_TRIALS) {
    const cost = await costAt(factor);
    if (cost === null) break;
    const stuck = tried.some((one) => one.cost === cost);
    tried.push({ factor, cost });
    if (distance(cost, target) <= (stuck ? acceptable : closeEnough)) break;
    factor = nextFactor(tried, target, slope);
  }
  return tried;
}

/** What came nearest to the target. */
export function nearest(tried: readonly Tried[], target: number): Tried | null {
  const [first, ...others] = tried;
  if (!first) return null;
  return others.reduce((best, one) => (distance(one.cost, target) < distance(best.cost, target) ? one : best), first);
}

/** Cost a unit of factor over everything tried, steps of whole people smoothed out; null where fewer than two were. */
export function slopeOf(tried: readonly Tried[]): number | null {
  const [first, ...others] = [...tried].sort((a, b) => a.factor - b.factor);
  const last = others.at(-1);
  return first && last ? (last.cost - first.cost) / (last.factor - first.factor) : null;
}

export function distance(cost: number, target: number): number {
  return Math.abs(cost - target) / target;
}

/** Null where more of it costs no more, or the next was tried already. */
function nextFactor(tried: readonly Tried[], target: number, slope: number | null): number | null {
  const below = nearest(
    tried.filter(({ cost }) => cost < target),
    target,
  );
  const above = nearest(
    tried.filter(({ cost }) => cost >= target),
    target,
  );
  const next = below && above ? between(below, above, tried, target) : beyond(tried, target, slope);
  return next === null || tried.some(({ factor }) => factor === next) ? null : next;
}

/** On the line through both; half way where the last two trials moved the same end, as steps of whole people make them do. */
function between(below: Tried, above: Tried, tried: readonly Tried[], target: number): number {
  const [one, other] = tried.slice(-2);
  if (one.cost < target === other.cost < target) return (below.factor + above.factor) / 2;
  return below.factor + ((target - below.cost) / (above.cost - below.cost)) * (above.factor - below.factor);
}

function beyond(tried: readonly Tried[], target: number, slope: number | null): number | null {
  const steepness = slopeOf(tried) ?? slope;
  const from = nearest(tried, target) ?? tried[0];
  if (steepness === null) return inReach(firstGuess(from, target), from);
  return steepness > 0 ? inReach(from.factor + (target - from.cost) / steepness, from) : null;
}

function inReach(factor: number, { factor: from }: Tried): number {
  return Math.min(from * LONGEST_STEP, Math.max(from / LONGEST_STEP, factor));
}

/** In proportion, where the first trial costs anything. */
function firstGuess({ factor, cost }: Tried, target: number): number {
  return cost > 0 ? (factor * target) / cost : factor * LONGEST_STEP;
}
