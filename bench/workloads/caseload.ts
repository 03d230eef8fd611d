import { pow } from '../../src/engine/math/pow.js';
import { exponential, lognormal, lognormalParameters } from '../../src/engine/random/distributions/index.js';
import { ExponentialRows } from '../../src/engine/random/exponentialRows.js';
import { RandomRows } from '../../src/engine/random/randomRows.js';
import { RandomStreams } from '../../src/engine/random/randomStreams.js';
import { PRIORITY, Simulation } from '../../src/engine/simulation.js';
import { TimeIntegral } from '../../src/engine/statistics/timeIntegral.js';
import { CaseAllocation } from './caseAllocation.js';

const DAYS_PER_YEAR = 365.25;
const OFFICERS = 1000;
const DAYS_BETWEEN_ARRIVALS = DAYS_PER_YEAR / 12_000;
const DAYS_BETWEEN_CONTACTS = 14;
const STAY_SHAPE = 1.3;
/** 1.1 years / Gamma(1 + 1 / 1.3) */
const STAY_SCALE_DAYS = (1.1 * DAYS_PER_YEAR) / 0.923576721555978;
const REPLACEMENT = lognormalParameters(0.5 * DAYS_PER_YEAR, 0.5);
/** years of service at which each band ends, and its leaving rate a year */
const BAND_ENDS_YEARS = [1, 3, 5, 10, Infinity] as const;
const LEAVING_PER_YEAR = [0.16, 0.14, 0.12, 0.1, 0.06] as const;

const PURPOSE = { arrival: 1, case: 2, officer: 3 } as const;
const KIND = { arrival: 0, contact: 1, end: 2, leaving: 3, start: 4, bandEnd: 5 } as const;

export interface CaseloadResult {
  readonly events: number;
  readonly meanActiveCases: number;
  readonly arrivals: number;
  readonly contacts: number;
  readonly leavers: number;
}

/**
 * Workload W2, a caseload: 1,000 officers who leave by length of service and are replaced after a delay; cases that
 * arrive, go to whoever has fewest, have contacts and end. A random stream for every case and every officer.
 */
export function caseload(seed: string, replication: number, days: number): CaseloadResult {
  return new Caseload(seed, replication, days).play();
}

class Caseload {
  private readonly simulation: Simulation;
  private readonly streams: RandomStreams;
  private readonly arrivalGaps;
  private readonly caseLuck = new ExponentialRows(1024);
  private readonly officerLuck = new RandomRows(OFFICERS);
  private readonly allocation = new CaseAllocation(OFFICERS);
  private readonly active = new TimeIntegral();
  private readonly band = new Int32Array(OFFICERS);
  private endOf = new Float64Array(1024);
  private readonly freeIds: number[] = [];
  private usedIds = 0;
  private arrivals = 0;
  private contacts = 0;
  private leavers = 0;

  constructor(
    seed: string,
    replication: number,
    private readonly days: number,
  ) {
    this.streams = new RandomStreams(seed, replication);
    this.arrivalGaps = this.streams.exponentials(PURPOSE.arrival, 0, 0);
    const handlers = [
      () => this.arrive(),
      (id: number) => this.contact(id),
      (id: number) => this.end(id),
      (officer: number) => this.leave(officer),
      (officer: number) => this.start(officer),
      (officer: number) => this.endBand(officer),
    ];
    this.simulation = new Simulation(handlers, { untilDays: days, bucketsPerDay: 1024, capacity: 16_384 });
  }

  play(): CaseloadResult {
    for (let officer = 0; officer < OFFICERS; officer++) {
      this.officerLuck.seed(officer, this.streams.block(PURPOSE.officer, 0, officer));
      this.start(officer);
    }
    this.scheduleArrival();
    this.simulation.runUntil(this.days);
    return {
      events: this.simulation.eventsRun,
      meanActiveCases: this.active.integral(this.days) / this.days,
      arrivals: this.arrivals,
      contacts: this.contacts,
      leavers: this.leavers,
    };
  }

  private scheduleArrival(): void {
    const gap = this.arrivalGaps.next() * DAYS_BETWEEN_ARRIVALS;
    this.simulation.schedule(this.simulation.now + gap, PRIORITY.starts, KIND.arrival, 0);
  }

  private arrive(): void {
    const id = this.freeIds.pop() ?? this.freshId();
    this.scheduleArrival();
    this.caseLuck.seed(id, this.streams.block(PURPOSE.case, 0, this.arrivals++));
    this.active.add(1, this.simulation.now);
    this.endOf[id] = this.simulation.now + STAY_SCALE_DAYS * pow(this.caseLuck.next(id), 1 / STAY_SHAPE);
    this.allocation.assign(id);
    this.scheduleNext(id);
  }

  private contact(id: number): void {
    this.contacts++;
    this.scheduleNext(id);
  }

  /** The next contact, or the end if that comes first: one pending event a case. */
  private scheduleNext(id: number): void {
    const contact = this.simulation.now + this.caseLuck.next(id) * DAYS_BETWEEN_CONTACTS;
    const end = this.endOf[id];
    const isContact = contact < end;
    this.simulation.schedule(isContact ? contact : end, PRIORITY.ends, isContact ? KIND.contact : KIND.end, id);
  }

  private end(id: number): void {
    this.active.add(-1, this.simulation.now);
    this.allocation.close(id);
    this.freeIds.push(id);
  }

  private start(officer: number): void {
    this.band[officer] = 0;
    this.allocation.join(officer);
    this.scheduleLeaving(officer, 0);
  }

  private endBand(officer: number): void {
    const served = BAND_ENDS_YEARS[this.band[officer]++];
    this.scheduleLeaving(officer, served);
  }

  private scheduleLeaving(officer: number, servedYears: number): void {
    const band = this.band[officer];
    const years = exponential(this.officerLuck.next(officer), 1 / LEAVING_PER_YEAR[band]);
    const leftInBand = BAND_ENDS_YEARS[band] - servedYears;
    const kind = years < leftInBand ? KIND.leaving : KIND.bandEnd;
    const delayDays = Math.min(years, leftInBand) * DAYS_PER_YEAR;
    this.simulation.schedule(this.simulation.now + delayDays, PRIORITY.ends, kind, officer);
  }

  private leave(officer: number): void {
    this.leavers++;
    const delay = lognormal(this.officerLuck.next(officer), REPLACEMENT.mu, REPLACEMENT.sigma);
    this.simulation.schedule(this.simulation.now + delay, PRIORITY.starts, KIND.start, officer);
    let id = this.allocation.leave(officer);
    while (id >= 0) {
      const next = this.allocation.caseAfter(id);
      this.allocation.assign(id);
      id = next;
    }
  }

  private freshId(): number {
    if (this.usedIds === this.endOf.length) {
      const wider = new Float64Array(this.endOf.length * 2);
      wider.set(this.endOf);
      this.endOf = wider;
    }
    return this.usedIds++;
  }
}
