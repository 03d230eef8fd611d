import { COLUMN_INDEX } from '../observation/columns.js';
import {
  costOfAwards,
  costOfPost,
  costOfSetUp,
  costOfSpecialists,
  costOfSupplements,
  otherMoney,
  payBill,
} from '../observation/costOfGovernance.js';
import type { Service } from '../service.js';
import { GRADE } from '../staff/officers.js';
import { DAYS_PER_YEAR, FULL_TIME_HUNDREDTHS, GRADES, MONTHS_PER_YEAR } from '../vocabulary.js';
import { EmptyPosts } from './emptyPosts.js';
import { RIGHT } from './rights.js';

const C = COLUMN_INDEX;
/** Within which what is owed is to be found. */
const YEARS_TO_REPAY = 1;
/** What a region's money is charged for, and what adds to it. */
const CHARGES = [
  'set_up_cost',
  'pay_response',
  'pay_supplement',
  'specialist_cost',
  'pay_within_budget',
  'funding',
  'budget_change',
] as const;

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
 * Money is fixed. What an arrangement costs beside posts (supplements, set-up) is owed until it is found, and it is found
 * by keeping posts of PSOs empty: posts = floor(budget / cost). A region's money is its own, whoever decides about it. Posts of POs stand empty everywhere as it is, so that
 * giving them up would save nothing. A post that is kept empty saves its cost from the day on which somebody hired into it
 * would have begun.
 */
export class Budgets {
  /** pounds, by region */
  private readonly owed: Float64Array;
  /** posts of PSOs to keep empty, by region; below 0: posts beyond those of the start */
  private readonly toKeep: Float64Array;
  private readonly empty: EmptyPosts;
  /** pounds a year of all staff on the first day, by region */
  private readonly payBillAtStart: Float64Array;
  private readonly acts: boolean;

  constructor({ regions, book }: Pick<Service, 'regions' | 'book'>) {
    this.owed = new Float64Array(regions.length);
    this.toKeep = new Float64Array(regions.length);
    this.empty = new EmptyPosts(regions.length);
    this.payBillAtStart = new Float64Array(regions.length);
    this.acts = CHARGES.some((id) => book.isChanged(id));
  }

  /** Once everybody of the start is in post. */
  begin(service: Service): void {
    for (const region of service.selected) this.payBillAtStart[region] = payBill(service, region);
  }

  /** Posts of PSOs that may be filled, hundredths of FTE. */
  postsHundredths({ psoPostsHundredths }: Service, region: number): number {
    return psoPostsHundredths[region]! - FULL_TIME_HUNDREDTHS * this.toKeep[region]!;
  }

  /** Of the month just closed; changes nothing. */
  ofMonth(service: Service, region: number, days: number): BudgetOfMonth {
    if (!this.acts || days === 0) return { charged: 0, saved: 0, owed: this.owed[region]! };
    const charged =
      this.costBesidePosts(service, region, days) - otherMoney(service, region, this.payBillAtStart[region]!, days);
    const kept = this.empty.before(leadMonths(service, region), region) / FULL_TIME_HUNDREDTHS;
    const saved = (kept * costOfPost(service, region, 'PSO') * days) / DAYS_PER_YEAR;
    return { charged, saved, owed: this.owed[region]! + charged - saved };
  }

  /** Posts that stand empty for want of money, hundredths of FTE; below 0: filled beyond the posts of the start. */
  keptEmpty(service: Service, region: number): number {
    const { psoPostsHundredths, ledger, comingHundredths } = service;
    const inPost = ledger.level(region, C.pso_fte) - FULL_TIME_HUNDREDTHS * ledger.level(region, C.trainees);
    const unfilled = psoPostsHundredths[region]! - inPost - comingHundredths[region * GRADES.length + GRADE.PSO]!;
    const wanted = FULL_TIME_HUNDREDTHS * this.toKeep[region]!;
    return wanted >= 0 ? Math.min(wanted, Math.max(0, unfilled)) : Math.max(wanted, Math.min(0, unfilled));
  }

  private costBesidePosts(service: Service, region: number, days: number): number {
    return (
      costOfSetUp(service, region, days) +
      costOfSupplements(service, region, days) +
      costOfSpecialists(service, region, days) +
      costOfAwards(service, region, days)
    );
  }

  /** Takes the month into account, and decides how many posts to keep empty in the next one. */
  closeMonth(service: Service, days: number): void {
    if (!this.acts) return;
    const months = service.selected.map((region) => this.ofMonth(service, region, days));
    this.empty.nextMonth();
    for (const [index, region] of service.selected.entries()) {
      this.owed[region] = months[index]!.owed;
      this.empty.note(region, this.keptEmpty(service, region));
      this.decide(service, region, months[index]!, days);
    }
  }

  /** Enough posts for what the last month cost, and for what is owed and not yet on its way to being found. */
  private decide(service: Service, region: number, { charged, owed }: BudgetOfMonth, days: number): void {
    const cost = costOfPost(service, region, 'PSO');
    const lead = leadMonths(service, region);
    const underWay = (this.empty.underWay(lead, region) / FULL_TIME_HUNDREDTHS) * (cost / MONTHS_PER_YEAR);
    const aYear = (charged * DAYS_PER_YEAR) / days + (owed - underWay) / YEARS_TO_REPAY;
    const most = Math.floor(service.psoPostsHundredths[region]! / FULL_TIME_HUNDREDTHS);
    const decided = Math.min(most, Math.ceil(aYear / cost));
    this.toKeep[region] = decided;
    const { day } = service.simulation;
    const authority = service.governance.decider(RIGHT.budget_priority, service.units.firstOfRegion[region]!, day);
    const knew = Math.round(owed);
    service.trace?.note({ day, right: 'budget_priority', authority, region, what: 'postsKeptEmpty', decided, knew });
  }
}

/** Whole months from a vacancy to a start. */
function leadMonths({ book, regions, simulation }: Service, region: number): number {
  return Math.round(
    book.value('pso_hiring_lead_time', Math.max(0, simulation.now - 1), { region: regions[region]!.id }),
  );
}
