import { RandomStreams } from '../engine/random/randomStreams.js';
import { Simulation } from '../engine/simulation.js';
import { Batch } from './allocation/batch.js';
import { Seniors } from './allocation/seniors.js';
import { Units } from './allocation/units.js';
import { HeldMix } from './caseload/heldMix.js';
import { buildInflows, type Inflow, inflowFactor } from './caseload/inflows.js';
import { type Layer, layersFor, mostGrowth } from './caseload/layers.js';
import { MarkTables } from './caseload/marks.js';
import { OrderTables } from './caseload/orders.js';
import { People } from './caseload/people.js';
import { RecallTables } from './caseload/recall.js';
import { rescoreCases, scoreAlike } from './caseload/rescoring.js';
import type { LifeContext } from './caseload/sentenceLife.js';
import { UnpaidWork } from './caseload/unpaidWork.js';
import { LAW_FIGURES, LawBook } from './custody/lawBook.js';
import { breachClaims } from './edges/breachClaims.js';
import { isOn } from './edges/edgeIds.js';
import { AreaStandings } from './governance/areaStandings.js';
import { Budgets } from './governance/budgets.js';
import type { DecisionTrace } from './governance/decisions.js';
import { Governance } from './governance/governance.js';
import { SpecialistCover } from './governance/specialistCover.js';
import type { Inputs, RegionInput } from './inputs.js';
import { EventDigest } from './observation/eventDigest.js';
import { Ledger } from './observation/ledger.js';
import { ParameterBook } from './parameters/parameterBook.js';
import { AgencySeats } from './recruitment/agencySeats.js';
import type { CampaignApplicant } from './recruitment/campaign.js';
import type { CohortPart } from './recruitment/cohorts.js';
import { POOLS, type Pool } from './recruitment/hiring.js';
import { VacancyRecord } from './recruitment/vacancies.js';
import { RiskTables } from './risk/riskTables.js';
import { TierCalculators } from './risk/tierCalculators.js';
import { checkBounds } from './service/checkBounds.js';
import { closeMonth } from './service/closeMonth.js';
import { HANDLERS } from './service/handlers.js';
import { fillLeaving } from './service/leavingTable.js';
import { type TableContext, Tables } from './service/tables.js';
import { Climate, climateAtStart } from './staff/climate.js';
import { HoursMix } from './staff/hours.js';
import { Officers } from './staff/officers.js';
import { shareOf } from './start/regionShares.js';
import { DAYS_PER_YEAR, GRADES, MONTHS_PER_YEAR, SERVICE_BANDS } from './vocabulary.js';

/**
 * The service of England and Wales in one play of the future: who is in it, what it looks up, and what counts it.
 *
 * The processes that act on it stand beside it, one a folder: caseload (sentences begin, are served and end), staff
 * (leaving, promotion, sickness), recruitment (cohorts, direct hires), allocation (one batch a unit and day).
 * `service/handlers.ts` says which event calls which. Regions share no state and play alike with or without others,
 * unless a gap of pay draws people (`PayGaps`), or a lever opens applicants or seats to need elsewhere.
 */
export class Service {
  readonly originDay: number;
  readonly regions: readonly RegionInput[];
  /** indices of the simulated regions */
  readonly selected: readonly number[];
  readonly streams: RandomStreams;
  readonly book: ParameterBook;
  readonly units: Units;
  /** who decides */
  readonly governance: Governance;
  readonly people: People;
  readonly officers: Officers;
  readonly ledger: Ledger;
  readonly unpaidWork: UnpaidWork;
  readonly heldMix: HeldMix;
  readonly digest: EventDigest;
  readonly simulation: Simulation<Service>;
  readonly marks: MarkTables;
  readonly risks: RiskTables;
  readonly tiers: TierCalculators;
  readonly hours: HoursMix;
  /** of the units */
  readonly climate: Climate;
  /** how well each is run */
  readonly areas: AreaStandings;
  /** what a sentence lives by, by region */
  readonly lives: LifeContext[];
  readonly layers: Layer[];
  readonly pools: Pool[];
  /** hundredths of FTE on their way into post, [region][grade] */
  readonly comingHundredths: Float64Array;
  readonly budgets: Budgets;
  readonly specialists: SpecialistCover;
  /** what is known of vacancies, and when */
  readonly vacancies: VacancyRecord;
  /** of cohorts that start in parts: those still to start, and past ones */
  readonly cohortParts: CohortPart[] = [];
  /** posts of PSOs at the start, trainees not counted, by region */
  readonly psoPostsHundredths: Float64Array;
  /** SPO who lead no team, by region: as many as at the start */
  readonly otherSpoHundredths: Float64Array;
  /** SPO appointed from outside so far, by region: their numbers */
  readonly spoAppointed: Int32Array;
  /** first releases on each day from the start */
  readonly dailyReleases: Float64Array;
  /** of agency officers */
  readonly seats: AgencySeats;
  /** everybody who has applied, or will, in a campaign that has opened */
  readonly campaignApplicants: CampaignApplicant[] = [];
  /** probation officers by service band at the last closing, [region][band] */
  readonly bandHeads: Float64Array;
  /** waiting cases of the unit being allocated */
  readonly batch = new Batch();
  readonly seniors = new Seniors();
  tables: Tables;
  private readonly outsidePayMoves: boolean;
  /** last day, not included, of the month being counted */
  monthEnd = 0;

  /** @param draws value of each drawn parameter in this replication */
  constructor(
    readonly inputs: Inputs,
    seed: string,
    replication: number,
    draws: ReadonlyMap<string, number>,
    /** of a traced play; null in all others */
    readonly trace: DecisionTrace | null = null,
  ) {
    this.originDay = inputs.start.stockDay + 1;
    this.regions = inputs.regions;
    this.selected = inputs.selectedRegions.map((id) => inputs.regions.findIndex((region) => region.id === id));
    this.streams = new RandomStreams(seed, replication);
    this.book = new ParameterBook(inputs.parameters, inputs.changes, draws, this.originDay, inputs.regions);
    this.units = new Units(inputs.regions.map((region) => region.units));
    this.governance = new Governance(
      inputs.governance,
      this.units,
      inputs.regions.map(({ id }) => id),
    );
    this.people = new People(roomFor(inputs, this.selected));
    this.officers = new Officers(4096);
    this.ledger = new Ledger(inputs.regions.length);
    this.heldMix = new HeldMix(inputs.regions.length);
    this.unpaidWork = new UnpaidWork(inputs.regions.length);
    this.digest = new EventDigest(inputs.regions.length);
    this.simulation = new Simulation<Service>(HANDLERS, { untilDays: inputs.untilDay, capacity: 4096 }, this);
    this.marks = new MarkTables(this.book);
    this.risks = new RiskTables(this.book);
    this.tiers = new TierCalculators(inputs.tools, this.book.daysToDate('tier_v3_from') < inputs.untilDay);
    this.hours = new HoursMix(this.book);
    this.climate = new Climate(this.book, inputs, climateAtStart(this));
    this.areas = new AreaStandings(this);
    this.lives = this.buildLives();
    this.layers = this.buildLayers();
    this.pools = this.buildPools();
    this.comingHundredths = new Float64Array(inputs.regions.length * GRADES.length);
    this.budgets = new Budgets(this);
    this.specialists = new SpecialistCover(this.units.count);
    this.vacancies = new VacancyRecord(inputs.regions.length);
    this.psoPostsHundredths = new Float64Array(inputs.regions.length);
    this.otherSpoHundredths = new Float64Array(inputs.regions.length);
    this.spoAppointed = new Int32Array(inputs.regions.length);
    this.seats = new AgencySeats(inputs.regions.length);
    this.bandHeads = new Float64Array(inputs.regions.length * SERVICE_BANDS.length);
    this.dailyReleases = new Float64Array(inputs.untilDay);
    this.tables = new Tables(this.tableContext(), 0);
    this.outsidePayMoves = isOn(inputs.edges, 'c7') && this.book.value('outside_pay_growth', 0) !== 0;
    checkBounds(this.tables);
    this.refreshFactors(0);
  }

  /** Begins to count a month: days from the start, the last not included. */
  beginMonth(from: number, until: number): void {
    this.monthEnd = until;
    this.ledger.beginMonth(from, until);
    this.units.beginMonth(until - from);
    this.seniors.gather(this);
  }

  /** What only the end of a month brings; the month is observed by now. */
  closeMonth(days: number): void {
    closeMonth(this, days);
  }

  /** Pay outside drifts: rates of leaving are looked up monthly and not only where a figure changes. */
  followOutsidePay(): void {
    if (!this.outsidePayMoves) return;
    fillLeaving(this.tables, this.tableContext(), this.monthEnd);
    checkBounds(this.tables);
  }

  /**
   * Looks up again what the processes go by on a day on which a figure changes. Points available to officers take a new
   * figure when the officer next changes: no figure behind them is dated or a lever.
   */
  refresh(day: number): void {
    const tables = new Tables(this.tableContext(), day);
    checkBounds(tables);
    if (scoreAlike(this.tables, tables)) this.tables = tables;
    else rescoreCases(this, tables, day);
    this.refreshFactors(day);
    this.seniors.handBack(this, day);
    this.seniors.gather(this);
    for (const region of this.selected) {
      const { id } = this.regions[region]!;
      this.lives[region]!.recall = new RecallTables(this.book, id, day);
      this.lives[region]!.orders = new OrderTables(this.book, id, day);
    }
  }

  private refreshFactors(day: number): void {
    this.areas.refresh(this, day);
    for (const { inflow } of this.layers)
      inflow.factor = inflowFactor(this.book, inflow, this.regions[inflow.region]!.id, day);
    for (const pool of this.pools) pool.factor = this.poolFactor(pool, day);
  }

  private poolFactor(pool: Pool, day: number): number {
    const id = POOLS[pool.pool]!.applicants;
    const base = this.book.baseValue(id, 0);
    return base > 0 ? this.book.value(id, day, { region: this.regions[pool.region]!.id }) / base : 0;
  }

  private tableContext(): TableContext {
    const { book, units, regions, selected, inputs } = this;
    return { book, units, regions, selected, edges: inputs.edges, anchors: inputs.anchors, start: inputs.start };
  }

  /** One law book serves all regions unless a change of the law names one: it is the largest thing that is looked up. */
  private buildLives(): LifeContext[] {
    const { book, regions, inputs } = this;
    const law: readonly string[] = LAW_FIGURES;
    const isAlike = inputs.changes.every(
      ({ parameter, where }) => where.region === undefined || !law.includes(parameter),
    );
    const common = isAlike ? new LawBook(book, regions[0]!.id) : null;
    return regions.map(({ id }) => this.lifeIn(id, common ?? new LawBook(book, id)));
  }

  private lifeIn(region: string, lawBook: LawBook): LifeContext {
    const { book, people, streams } = this;
    return {
      people,
      streams,
      units: this.units,
      marks: this.marks,
      risks: this.risks,
      tiers: this.tiers,
      lawBook,
      recall: new RecallTables(book, region, 0),
      orders: new OrderTables(book, region, 0),
      breachClaims: breachClaims({ book, edges: this.inputs.edges }, this.inputs.anchors),
      paroleCustodyYears: book.value('parole_decided_custody_years', 0, { region }),
      paroleSupervisionYears: book.value('parole_decided_supervision_years', 0, { region }),
      pssEarlyEndPerYear: book.value('pss_early_end', 0, { region }),
    };
  }

  private buildLayers(): Layer[] {
    const inflows = buildInflows(this.book, this.regions, this.selected);
    return inflows.flatMap((inflow) => {
      const layers = layersFor(this.mostOfInflow(inflow) * mostGrowth(inflow, this.inputs.untilDay));
      return Array.from({ length: layers }, (_, layer) => ({ inflow, layer, candidate: 0, at: 0, mark: 0.5 }));
    });
  }

  private buildPools(): Pool[] {
    return this.selected.flatMap((region) => POOLS.flatMap((_, pool) => this.poolLayers(region, pool)));
  }

  private poolLayers(region: number, pool: number): Pool[] {
    const { applicants, stock } = POOLS[pool]!;
    const perMonth = this.book.baseValue(applicants, 0) * shareOf(this.regions[region]!, stock);
    const basePerDay = (perMonth * MONTHS_PER_YEAR) / DAYS_PER_YEAR;
    const first: Pool = { pool, region, layer: 0, basePerDay, factor: 1, candidate: 0, at: 0 };
    const layers = layersFor(this.mostOfPool(first));
    return Array.from({ length: layers }, (_, layer) => ({ ...first, layer }));
  }

  /** Highest factor of the levers over the run. */
  private mostOfInflow(inflow: Inflow): number {
    const region = this.regions[inflow.region]!.id;
    let most = inflowFactor(this.book, inflow, region, 0);
    for (const day of this.book.changeDays) most = Math.max(most, inflowFactor(this.book, inflow, region, day));
    return Math.max(0, most);
  }

  private mostOfPool(pool: Pool): number {
    let most = this.poolFactor(pool, 0);
    for (const day of this.book.changeDays) most = Math.max(most, this.poolFactor(pool, day));
    return Math.max(0, most);
  }
}

/** Rows for the caseload at the start of the simulated regions and some growth; the table grows beyond it if it must. */
function roomFor(inputs: Inputs, selected: readonly number[]): number {
  const { communityOrders, suspendedOrders, custodyAndAfter } = inputs.start;
  const people = selected.reduce((sum, index) => {
    const region = inputs.regions[index]!;
    const orders = communityOrders * shareOf(region, 'communityOrders');
    const suspended = suspendedOrders * shareOf(region, 'suspendedOrders');
    return sum + orders + suspended + custodyAndAfter * shareOf(region, 'custodyAndAfter');
  }, 0);
  return Math.ceil(people * 1.15) + 64;
}
