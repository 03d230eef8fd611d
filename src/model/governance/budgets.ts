import {
  comingCharges,
  costBesidePosts,
  costOfPost,
  isCharged,
  isChargedToday,
  otherMoney,
  payBill,
} from '../observation/costOfGovernance.js';
import { lastDay } from '../observation/lastDay.js';
import type { Service } from '../service.js';
import { DAYS_PER_YEAR, FULL_TIME_HUNDREDTHS, MONTHS_PER_YEAR } from '../vocabulary.js';
import type { DecisionKind } from './decisions.js';
import { EmptyPosts, yearsServed } from './emptyPosts.js';
import { RIGHT } from './rights.js';
import { savingsWithinYear } from './savingsWithinYear.js';
import { supplementsAhead } from './supplementsAhead.js';

/** What a month did to a region's money, pounds. */
export interface BudgetOfMonth {
  /** for what an arrangement costs beside posts, less other money */
  readonly charged: number;
  /** not spent on posts that were kept empty */
  readonly saved: number;
  /** after both; below 0: still to be spent */
  readonly owed: number;
}

/**
 * Money is fixed over the period. What an arrangement costs beside posts (supplements, set-up) is owed by the region until
 * it is found, and it is found by keeping posts of PSOs empty: somebody who could be taken on is not, so many as the
 * money to be found needs by the end of the run; posts = floor(budget / cost). Posts of POs stand empty everywhere as it
 * is, so that giving them up would save nothing. A region's money is its own, whoever decides about it.
 */
export class Budgets {
  /** pounds, by region */
  private readonly owed: Float64Array;
  /** pounds that are owed or coming by the end of the run and that no post kept empty will save; below 0: to be spent */
  private readonly toFind: Float64Array;
  private readonly empty: EmptyPosts;
  /** 1 once anything has been charged: before that nothing is found, though it is known to come */
  private readonly begun: Uint8Array;
  /** pounds a year of all staff on the first day, by region */
  private readonly payBillAtStart: Float64Array;
  private readonly acts: boolean;

  constructor({ regions, book }: Pick<Service, 'regions' | 'book'>) {
    this.owed = new Float64Array(regions.length);
    this.toFind = new Float64Array(regions.length);
    this.empty = new EmptyPosts(regions.length);
    this.begun = new Uint8Array(regions.length);
    this.payBillAtStart = new Float64Array(regions.length);
    this.acts = isCharged(book);
  }

  /** Once everybody of the start is in post. */
  begin(service: Service): void {
    for (const region of service.selected) this.payBillAtStart[region] = payBill(service, region);
  }

  /** Posts of PSOs that may be filled, hundredths of FTE: those of the start, less those kept empty, or more with new money. */
  postsHundredths(service: Service, region: number): number {
    const posts = service.psoPostsHundredths[region]!;
    if (!this.acts) return posts;
    return posts + FULL_TIME_HUNDREDTHS * (this.postsToSpare(service, region) - this.empty.all(region));
  }

  /** FTE of PSO posts that stand empty for want of money; below 0: filled beyond those of the start, by money left over. */
  keptEmpty(region: number): number {
    return this.empty.all(region);
  }

  /**
   * Whether somebody who could be taken on as a PSO is not, because money has to be found: the post stays empty.
   *
   * @param fteHundredths contracted
   */
  keepsEmpty(service: Service, region: number, fteHundredths: number): boolean {
    if (this.toFind[region]! <= 0 || costOfNewPost(service, region) <= 0) return false;
    this.note(service, region, 'postKeptEmpty', fteHundredths, Math.round(this.toFind[region]!));
    this.leaveEmpty(service, region, fteHundredths);
    return true;
  }

  /**
   * Somebody is taken on as a PSO. Where only money that is left over made room for them, they use up their part of it: a
   * post fewer stands empty, below 0 one more than at the start is filled.
   *
   * @param vacantHundredths posts to fill before, as whoever took them on knew
   */
  takesOn(service: Service, region: number, fteHundredths: number, vacantHundredths: number): void {
    if (!this.acts) return;
    const spare = FULL_TIME_HUNDREDTHS * this.postsToSpare(service, region);
    if (spare > 0 && vacantHundredths - spare < fteHundredths) this.leaveEmpty(service, region, -fteHundredths);
  }

  private leaveEmpty(service: Service, region: number, fteHundredths: number): void {
    const fte = fteHundredths / FULL_TIME_HUNDREDTHS;
    this.empty.add(region, fte, leadMonths(service, region));
    this.toFind[region]! -= fte * costOfNewPost(service, region);
  }

  /** Of the month just closed; changes nothing. */
  ofMonth(service: Service, region: number, days: number): BudgetOfMonth {
    if (!this.acts || days === 0) return { charged: 0, saved: 0, owed: this.owed[region]! };
    const charged =
      costBesidePosts(service, region, days) - otherMoney(service, region, this.payBillAtStart[region]!, days);
    const years = this.empty.saved(region, days, leavingOfPso(service, region));
    const saved = years * costOfPost(service, region, 'PSO');
    return { charged, saved, owed: this.owed[region]! + charged - saved };
  }

  /** Takes the month into account, and works out what is still to be found by the end of the run. */
  closeMonth(service: Service, days: number): void {
    if (!this.acts) return;
    for (const region of service.selected) {
      this.owed[region] = this.ofMonth(service, region, days).owed;
      const leaving = leavingOfPso(service, region);
      this.empty.passMonth(region, days, leaving);
    }
    this.empty.nextMonth();
    for (const region of service.selected) this.plan(service, region, days);
  }

  /** What is still to be found by the end of the run; posts open again where more was found than is to be paid. */
  private plan(service: Service, region: number, days: number): void {
    if (isChargedToday(service, region)) this.begun[region] = 1;
    if (this.begun[region] === 0) return;
    const years = this.empty.toSave(region, yearsLeft(service), leavingOfPso(service, region));
    const saves = years * costOfPost(service, region, 'PSO');
    const coming =
      comingCharges(service, region, this.payBillAtStart[region]!, days) + supplementsAhead(service, region);
    this.toFind[region] = this.owed[region]! + coming - saves;
    this.note(service, region, 'moneyToFind', Math.round(this.toFind[region]!), Math.round(this.owed[region]!));
    this.reopen(service, region);
  }

  /** A post is kept empty for no longer than it takes: where money is left over, as many as it pays for are open again. */
  private reopen(service: Service, region: number): void {
    const cost = costFrom(service, region, 0);
    const tooMuch = -this.toFind[region]!;
    const posts = cost > 0 ? this.empty.reopen(region, Math.max(0, Math.floor(tooMuch / cost))) : 0;
    if (posts === 0) return;
    this.note(service, region, 'postsReopened', posts, Math.round(tooMuch));
    this.toFind[region]! += posts * cost;
  }

  /**
   * Pounds that supplements may cost by the end of the run, as the closing of the month left the budget: what is found
   * already, or can be found within the year, and is needed for nothing else; below 0 where not even that suffices.
   */
  forSupplements(service: Service, region: number): number {
    const wait = leadMonths(service, region) / MONTHS_PER_YEAR;
    const years = savingsWithinYear(service, region, yearsLeft(service) - wait, leavingOfPso(service, region));
    const found = supplementsAhead(service, region) - this.toFind[region]!;
    return found + years * costOfPost(service, region, 'PSO');
  }

  /** Whole posts beyond those of the start that money left over would pay for until the end of the run. */
  private postsToSpare(service: Service, region: number): number {
    const left = -this.toFind[region]!;
    const cost = costOfNewPost(service, region);
    return left > 0 && cost > 0 ? Math.floor(left / cost) : 0;
  }

  private note(service: Service, region: number, what: DecisionKind, decided: number, knew: number): void {
    const { day } = service.simulation;
    const authority = service.governance.decider(RIGHT.budget_priority, service.units.firstOfRegion[region]!, day);
    service.trace?.note({ day, right: 'budget_priority', authority, region, what, decided, knew });
  }
}

/** Pounds that somebody taken on now as a PSO, full-time, costs by the end of the run. */
function costOfNewPost(service: Service, region: number): number {
  return costFrom(service, region, leadMonths(service, region));
}

/** Pounds that a full-time PSO who begins in so many months costs by the end of the run. */
function costFrom(service: Service, region: number, months: number): number {
  const years = yearsLeft(service) - months / MONTHS_PER_YEAR;
  return costOfPost(service, region, 'PSO') * yearsServed(years, leavingOfPso(service, region));
}

function yearsLeft({ inputs, simulation }: Service): number {
  return (inputs.untilDay - simulation.now) / DAYS_PER_YEAR;
}

function leavingOfPso(service: Service, region: number): number {
  const place = { region: service.regions[region]!.id, grade: 'PSO' } as const;
  return service.book.baseValue('leaving_rate', lastDay(service), place);
}

/** Whole months from a vacancy to a start. */
function leadMonths(service: Service, region: number): number {
  const place = { region: service.regions[region]!.id };
  return Math.round(service.book.value('pso_hiring_lead_time', lastDay(service), place));
}
