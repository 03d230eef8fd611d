import { afterAll, beforeAll, expect, test } from 'vitest';
import { overPeriod } from '../../src/experiment/compare/overPeriod.js';
import { measureById } from '../../src/experiment/measures/measureById.js';
import { armOf, type CheckArm } from './checkArm.js';
import { type DirectionalCheck, merged, readCheckFile } from './checkFile.js';
import { playArms } from './playArms.js';
import { meanVerdict, pathVerdict, type Verdict } from './verdict.js';

const { seed, path, mean, checks: all } = readCheckFile();

interface Pair {
  readonly check: DirectionalCheck;
  readonly arm: CheckArm;
  readonly other: CheckArm;
  readonly replications: number;
}

/** Milliseconds. A minute on two idle cores; several suites may share them. */
const PATIENCE = 900_000;

type MonthsFor = Awaited<ReturnType<typeof playArms>>;
/** Plays the checks of one kind, prints what each found, and holds each to its direction. */
export function checkDirections(over: DirectionalCheck['over']): void {
  const checks = all.filter((check) => check.over === over);
  const pairs = checks.map((check): Pair => {
    const both = over === 'path' ? merged(path.both, check.both) : check.both;
    const { replications } = over === 'path' ? path : mean;
    return { check, arm: armOf(check, merged(both, check.change)), other: armOf(check, merged(both)), replications };
  });

  const verdicts = new Map<string, Verdict>();

  beforeAll(async () => {
    const arms = pairs.flatMap(({ arm, other, replications }) =>
      [arm, other].map((each) => ({ arm: each, replications })),
    );
    const measures = [...new Set(checks.map(({ measure }) => measure))];
    const monthsFor = await playArms(arms, { seed, measures });
    for (const pair of pairs) verdicts.set(pair.check.id, verdictOf(pair, monthsFor));
  }, PATIENCE);

  afterAll(() => {
    const lines = pairs.map(({ check: { id, measure, direction }, replications }) => {
      const verdict = verdicts.get(id);
      const share = verdict ? `${(100 * verdict.shareOpposite).toFixed(0)} %` : 'not played';
      return `${id}: ${measure} ${direction}, ${over} of ${replications}: mean ${verdict?.mean.toPrecision(3)}, opposite signs ${share}`;
    });
    console.info(lines.join('\n'));
  });

  test.each(checks.map((check) => [check.id, check] as const))('%s', (id, { measure, direction }) => {
    const { holds, ...found } = verdicts.get(id)!;
    expect(holds, `${measure} should go ${direction} (${over}); found ${JSON.stringify(found)}`).toBe(true);
  });
}

function verdictOf({ check, arm, other, replications }: Pair, monthsFor: MonthsFor): Verdict {
  const { summary } = measureById(check.measure);
  const plays = Array.from({ length: replications }, (_, replication) =>
    [arm, other].map((each) => monthsFor(each, replication, check.measure)),
  );
  if (check.over === 'path') {
    const followed = plays.map(([one, two]) => [pathOf(summary, one), pathOf(summary, two)] as const);
    return pathVerdict(followed, check.direction);
  }
  const differences = plays.map(([one, two]) => overPeriod(summary, one) - overPeriod(summary, two));
  return meanVerdict(differences, check.direction, mean.confidence);
}

/** A flow is followed as its running total: a leaver who goes a month later is a leaver less until then, and no more after. */
function pathOf(summary: 'end' | 'sum' | 'mean', monthly: readonly number[]): number[] {
  let total = 0;
  return summary === 'sum' ? monthly.map((value) => (total += value)) : [...monthly];
}
