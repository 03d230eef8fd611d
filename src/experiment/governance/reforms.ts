import { addMonths } from '../../model/calendar.js';
import type { Level } from '../../model/governance/authority.js';
import type { Right } from '../../model/governance/rights.js';
import { DAYS_PER_MONTH } from '../../model/vocabulary.js';
import { TODAY } from '../data/governance/checkGovernance.js';
import type { LeverContext } from '../levers/lever.js';
import { holdingsOf } from './holdingsOf.js';
import { mechanismActs, type Reform, rightsThatMove } from './reform.js';
import type { ReformSettings } from './reformPieces.js';
import { unitsUnder } from './unitsOf.js';

const USUAL_MONTHS = 12;

type Holdings = Readonly<Record<Right, Level>>;
type After = (region: string, today: Holdings) => Holdings;

/**
 * What a scenario's settings come to, region by region: the same rights and mechanisms, one region after the other where
 * they are staggered. Slips go to the context.
 *
 * @param after level of each right in a region under the new arrangement
 */
export function reformsOf(settings: ReformSettings, context: LeverContext, after: After): Reform[] {
  const from = context.begins(settings.from, 'from');
  const until = settings.until === undefined ? context.untilDay : context.ends(settings.until, from, 'until');
  refuseIdleTransition(settings, context);
  const reforms = reformsIn(settings, context, from, until, after);
  refuseWithoutMove(reforms, context);
  refuseIdleMechanisms(reforms, context);
  return reforms;
}

function reformsIn(
  settings: ReformSettings,
  context: LeverContext,
  from: number,
  until: number,
  after: After,
): Reform[] {
  const { governance } = context;
  const today = governance.regimes.find(({ id }) => id === TODAY)!;
  const chosen = governance.regions.filter(({ id }) => settings.regions?.includes(id) ?? true);
  return chosen.flatMap((region, place): Reform[] => {
    const before = holdingsOf(today, region.id);
    const to = rightsThatMove(before, after(region.id, before));
    const starts = later(from, place * (settings.stagger_months ?? 0), context);
    if (to.size === 0 || starts >= until) return [];
    const levels = [...new Set(to.values())];
    const units = levels.length === 1 ? unitsUnder(levels[0], region, governance.authorities) : null;
    if (units?.length === 0) return []; // nobody there to hold them
    return [
      {
        region: region.id,
        units,
        to,
        before: new Map([...to.keys()].map((right) => [right, before[right]])),
        from: starts,
        until,
        goesBack: settings.until !== undefined && until < context.untilDay,
        mechanisms: settings.mechanisms ?? [],
        transition: {
          days: Math.round((settings.transition?.months ?? USUAL_MONTHS) * DAYS_PER_MONTH),
          severity: settings.transition?.severity ?? 1,
        },
      },
    ];
  });
}

function later(day: number, months: number, { originDay }: LeverContext): number {
  return months === 0 ? day : addMonths(originDay + day, months) - originDay;
}

function refuseIdleTransition({ transition, mechanisms = [] }: ReformSettings, context: LeverContext): void {
  if (transition === undefined || mechanisms.includes('g11')) return;
  const mend = 'Add g11 to mechanisms, or remove transition.';
  context.refuse(['transition'], 'a transition is described, and the mechanism that brings it is left out', mend);
}

function refuseWithoutMove(reforms: readonly Reform[], context: LeverContext): void {
  if (reforms.length > 0) return;
  const mend = 'Name other rights, another arrangement or other regions.';
  context.refuse([], 'no right moves: all lie there today, or no such authority exists', mend);
}

/** A mechanism that nothing switches on would be an option without effect. */
function refuseIdleMechanisms(reforms: readonly Reform[], context: LeverContext): void {
  const { mechanisms } = context.governance;
  for (const id of reforms[0]?.mechanisms ?? []) {
    const rights = mechanisms.find((mechanism) => mechanism.id === id)?.rights ?? [];
    if (id === 'g11' || reforms.some((reform) => mechanismActs(reform, id, rights))) continue;
    const what = `${id} has nothing to act on: none of ${rights.join(', ')} moves away from the nation`;
    context.refuse(['mechanisms'], what, `Remove ${id}, or move one of these rights too.`);
  }
}
