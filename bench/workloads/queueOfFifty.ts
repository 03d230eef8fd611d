import { RandomStreams } from '../../src/engine/random/randomStreams.js';
import { type EventHandler, PRIORITY, Simulation } from '../../src/engine/simulation.js';
import { TimeIntegral } from '../../src/engine/statistics/timeIntegral.js';

export const ARRIVALS_PER_DAY = 45;
export const SERVERS = 50;
const MEAN_SERVICE_DAYS = 1;
const PURPOSE = { arrival: 1, service: 2 } as const;
const KIND = { arrival: 0, completion: 1 } as const;
/** more days than the customers need, with room to spare */
const HORIZON_FACTOR = 1.2;

export interface QueueResult {
  readonly events: number;
  readonly days: number;
  readonly meanWaitDays: number;
  readonly shareWaiting: number;
  readonly meanQueueLength: number;
  readonly arrivalsPerDay: number;
}

/**
 * Workload W1, M/M/50: Poisson arrivals, exponential service, 50 servers, first come first served, from empty,
 * until `customers` have been served. Two events a customer.
 */
export function queueOfFifty(seed: string, replication: number, customers: number): QueueResult {
  return new QueueOfFifty(seed, replication, customers).play();
}

class QueueOfFifty {
  private readonly simulation: Simulation<QueueOfFifty>;
  private readonly arrivals;
  private readonly services;
  private readonly queueLength = new TimeIntegral();
  private waitingSince = new Float64Array(1024);
  private firstWaiting = 0;
  private busy = 0;
  private arrived = 0;
  private waited = 0;
  private served = 0;
  private totalWaitDays = 0;

  constructor(
    seed: string,
    replication: number,
    private readonly customers: number,
  ) {
    const streams = new RandomStreams(seed, replication);
    this.arrivals = streams.exponentials(PURPOSE.arrival, 0, 0);
    this.services = streams.exponentials(PURPOSE.service, 0, 0);
    const untilDays = Math.ceil((customers / ARRIVALS_PER_DAY) * HORIZON_FACTOR) + 100;
    this.simulation = new Simulation<QueueOfFifty>(HANDLERS, { untilDays, bucketsPerDay: 128 }, this);
  }

  play(): QueueResult {
    const simulation = this.simulation;
    this.scheduleArrival();
    while (this.served < this.customers) simulation.step();
    return {
      events: simulation.eventsRun,
      days: simulation.now,
      meanWaitDays: this.totalWaitDays / this.served,
      shareWaiting: this.waited / this.arrived,
      meanQueueLength: this.queueLength.integral(simulation.now) / simulation.now,
      arrivalsPerDay: this.arrived / simulation.now,
    };
  }

  arrive(): void {
    this.arrived++;
    this.scheduleArrival();
    if (this.busy < SERVERS) {
      this.busy++;
      this.scheduleCompletion();
    } else this.join(this.simulation.now);
  }

  complete(): void {
    this.served++;
    if (this.queueLength.level === 0) this.busy--;
    else {
      this.totalWaitDays += this.simulation.now - this.leave(this.simulation.now);
      this.scheduleCompletion();
    }
  }

  private scheduleArrival(): void {
    const gap = this.arrivals.next() / ARRIVALS_PER_DAY;
    this.simulation.schedule(this.simulation.now + gap, PRIORITY.starts, KIND.arrival, 0);
  }

  private scheduleCompletion(): void {
    const service = this.services.next() * MEAN_SERVICE_DAYS;
    this.simulation.schedule(this.simulation.now + service, PRIORITY.ends, KIND.completion, 0);
  }

  private join(now: number): void {
    const ring = this.waitingSince;
    const length = this.queueLength.level;
    if (length === ring.length) this.widenRing();
    this.waitingSince[(this.firstWaiting + length) & (this.waitingSince.length - 1)] = now;
    this.queueLength.add(1, now);
    this.waited++;
  }

  /** The time since when the first of the queue has waited. */
  private leave(now: number): number {
    const since = this.waitingSince[this.firstWaiting];
    this.firstWaiting = (this.firstWaiting + 1) & (this.waitingSince.length - 1);
    this.queueLength.add(-1, now);
    return since;
  }

  private widenRing(): void {
    const old = this.waitingSince;
    const ring = new Float64Array(old.length * 2);
    for (let place = 0; place < old.length; place++) ring[place] = old[(this.firstWaiting + place) & (old.length - 1)];
    this.waitingSince = ring;
    this.firstWaiting = 0;
  }
}

/** Made once, as the model's are: compiled in the warm-up, and not anew for each queue. */
const HANDLERS: readonly EventHandler<QueueOfFifty>[] = [(_, queue) => queue.arrive(), (_, queue) => queue.complete()];
