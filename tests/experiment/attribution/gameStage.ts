import type { Attributable } from '../../../src/experiment/attribution/attributable.js';
import { serialExecutor } from '../../../src/experiment/compare/serialExecutor.js';
import type { ComparisonEffects } from '../../../src/experiment/runComparison.js';
import type { Change, Inputs } from '../../../src/model/inputs.js';
import { COLUMN_COUNT, COLUMN_INDEX } from '../../../src/model/observation/columns.js';
import type { Simulate } from '../../../src/model/simulate.js';
import { fakeEffects } from '../compare/fakeEffects.js';
import { fakeArm, fakePlan } from '../compare/fakePlan.js';

/** What a set of groups comes to in a replication; bit g is group g. */
export type Game = (set: number, replication: number) => number;

const MONTHS = 4;
const OTHER_LEVER = 'other_lever';
const changeOf = (parameter: string): Change => ({
  parameter,
  where: {},
  from: 31,
  until: 92,
  op: 'set',
  by: 1,
  appliesTo: 'alreadyInside',
});

/** Groups are named by their number; each is one change of the inputs. */
export const groupsOf = (count: number): Attributable['groups'] =>
  Array.from({ length: count }, (_, group) => ({ id: `group_${group}`, title: `Group ${group}` }));

function inputsOf(ids: Iterable<string>): Inputs {
  return { ...fakeArm('arm', null).inputs, changes: [...ids].map(changeOf) };
}

/** The arm `devolved` with its groups, and with another lever where it has one, against `baseline`. */
export function gamePlan(count: number, replications = 30, others: readonly string[] = []) {
  const ids = groupsOf(count).map(({ id }) => id);
  const devolved = { ...fakeArm('devolved', null, 'baseline'), inputs: inputsOf([...others, ...ids]) };
  const attributable: Attributable = {
    arm: 'devolved',
    comparedWith: 'baseline',
    groups: groupsOf(count),
    inputsOf: (groups) => inputsOf([...others, ...ids.filter((id) => groups.has(id))]),
  };
  return fakePlan({
    arms: [fakeArm('baseline', null), devolved],
    measures: ['staff_in_post_fte', 'caseload'],
    replications,
    decidesBy: null,
    attribution: [attributable],
  });
}

/** Probation officers in post are what the game says, plus luck that all sets share; the caseload is ten times as many. */
export function gameSimulate(game: Game, otherLever = 0): Simulate {
  return (inputs, seed, replication) => {
    const changed = inputs.changes.map(({ parameter }) => parameter);
    const groups = changed.filter((name) => name.startsWith('group_')).map((name) => Number(name.slice(6)));
    const set = groups.reduce((bits, group) => bits + 2 ** group, 0);
    const luck = 5000 + 37 * Math.sin(1 + replication);
    const level = luck + game(set, replication) + (changed.includes(OTHER_LEVER) ? otherLever : 0);
    const areas = inputs.selectedRegions.length + 1;
    const values = new Float64Array(areas * MONTHS * COLUMN_COUNT).fill(1);
    for (let row = 0; row < areas * MONTHS; row++) values[row * COLUMN_COUNT + COLUMN_INDEX.po_fte] = level;
    return {
      replication,
      areas,
      months: MONTHS,
      values,
      dailyReleases: new Float64Array(92),
      eventDigests: ['none'],
      initialStateDigest: `${seed}/${replication}`,
      eventsRun: 1,
    };
  };
}

export const withOther = [OTHER_LEVER];

export function gameEffects(game: Game, changes: Partial<ComparisonEffects> = {}, otherLever = 0): ComparisonEffects {
  return fakeEffects({ executor: serialExecutor(gameSimulate(game, otherLever)), ...changes });
}
