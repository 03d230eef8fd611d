import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRIORITY, Simulation } from '../../src/engine/simulation.js';

const UNTIL = 40;

/** The plain form of the event list: everything in one array, sorted anew each time. */
class SortedArray {
  private events: { time: number; priority: number; order: number; entity: number }[] = [];
  private order = 0;

  schedule(time: number, priority: number, entity: number): number {
    this.events.push({ time, priority, order: this.order, entity });
    return this.order++;
  }

  cancel(order: number): boolean {
    const before = this.events.length;
    this.events = this.events.filter((event) => event.order !== order);
    return this.events.length < before;
  }

  takeBefore(limit: number): { time: number; entity: number } | undefined {
    this.events.sort((a, b) => a.time - b.time || a.priority - b.priority || a.order - b.order);
    return this.events.length > 0 && this.events[0].time < limit ? this.events.shift() : undefined;
  }
}

/** Runs the same instructions on both lists; events schedule further ones, at the same time among others. */
class Pair {
  now = 0;
  readonly ours: string[] = [];
  readonly plain: string[] = [];
  private readonly handles: number[] = [];
  private readonly orders: number[] = [];
  private readonly array = new SortedArray();
  private readonly simulation: Simulation;

  constructor(bucketsPerDay: number) {
    const run = (entity: number) => {
      this.ours.push(`${entity}@${this.simulation.now}`);
      this.follow(entity, this.simulation.now, (t, p, e) => this.simulation.schedule(t, p, 0, e));
    };
    this.simulation = new Simulation([run], { untilDays: UNTIL, bucketsPerDay, capacity: 1 });
  }

  schedule(delay: number, priority: number, entity: number): void {
    this.handles.push(this.simulation.scheduleWithHandle(this.now + delay, priority, 0, entity));
    this.orders.push(this.array.schedule(this.now + delay, priority, entity));
  }

  cancel(pick: number): void {
    if (this.handles.length === 0) return;
    const place = pick % this.handles.length;
    expect(this.simulation.cancel(this.handles[place])).toBe(this.array.cancel(this.orders[place]));
  }

  runUntil(time: number): void {
    this.simulation.runUntil(time);
    for (let event = this.array.takeBefore(Math.min(time, UNTIL)); event; ) {
      this.runPlain(event);
      event = this.array.takeBefore(Math.min(time, UNTIL));
    }
    this.now = time;
    expect(this.simulation.now).toBe(time);
  }

  step(): void {
    const event = this.array.takeBefore(UNTIL);
    expect(this.simulation.step()).toBe(event !== undefined);
    if (event) {
      this.runPlain(event);
      this.now = event.time;
    }
    expect(this.simulation.now).toBe(this.now);
  }

  private runPlain(event: { time: number; entity: number }): void {
    this.plain.push(`${event.entity}@${event.time}`);
    this.follow(event.entity, event.time, (t, p, e) => this.array.schedule(t, p, e));
  }

  /** An entity above 100 leaves one more event behind, at once for every other one. */
  private follow(entity: number, now: number, schedule: (t: number, p: number, e: number) => void): void {
    if (entity > 100) schedule(now + (entity % 2 === 0 ? 0 : (entity % 7) / 2), entity % 6, entity - 100);
  }
}

const time = fc.oneof(
  fc.integer({ min: 0, max: UNTIL + 3 }),
  fc.integer({ min: 0, max: 8 * UNTIL }).map((eighths) => eighths / 8),
  fc.double({ min: 0, max: UNTIL + 1, noNaN: true }),
);
const instruction = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constant('schedule' as const), time, fc.nat(5), fc.nat(250)) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('cancel' as const), fc.nat(), fc.constant(0), fc.constant(0)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('step' as const), fc.nat(6), fc.constant(0), fc.constant(0)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('runOn' as const), time, fc.constant(0), fc.constant(0)) },
);

describe('Simulation', () => {
  it('runs the same events in the same order as a sorted array, through ties, priorities and cancellations', () => {
    const script = fc.tuple(fc.constantFrom(1, 3, 64), fc.array(instruction, { maxLength: 120 }));
    const property = fc.property(script, ([bucketsPerDay, instructions]) => {
      const pair = new Pair(bucketsPerDay);
      for (const [what, amount, priority, entity] of instructions) {
        if (what === 'schedule') pair.schedule(amount, priority, entity);
        else if (what === 'cancel') pair.cancel(amount);
        else if (what === 'step') pair.step();
        else pair.runUntil(pair.now + amount / 8);
      }
      pair.runUntil(Math.max(pair.now, UNTIL + 1));
      expect(pair.ours).toEqual(pair.plain);
    });
    fc.assert(property, { seed: 20260401, numRuns: 600 });
  });

  it('runs what is due at the same time by priority, then in order of scheduling', () => {
    const ran: number[] = [];
    const simulation = new Simulation([(entity) => ran.push(entity)], { untilDays: 10 });
    simulation.schedule(3, PRIORITY.allocation, 0, 5);
    simulation.schedule(3, PRIORITY.ends, 0, 3);
    simulation.schedule(3, PRIORITY.observe, 0, 1);
    simulation.schedule(3, PRIORITY.ends, 0, 4);
    simulation.schedule(3, PRIORITY.datedChange, 0, 2);
    simulation.schedule(2.5, PRIORITY.allocation, 0, 0);
    simulation.runUntil(10);
    expect(ran).toEqual([0, 1, 2, 3, 4, 5]);
    expect(simulation.eventsRun).toBe(6);
  });

  it('leaves the end of the run and the time it runs until out', () => {
    const ran: number[] = [];
    const simulation = new Simulation([(entity) => ran.push(entity)], { untilDays: 10 });
    for (const day of [4, 5, 9.999, 10, 11]) simulation.schedule(day, 0, 0, day * 1000);
    simulation.runUntil(5);
    expect([ran, simulation.now]).toEqual([[4000], 5]);
    simulation.runUntil(10);
    expect([ran, simulation.now]).toEqual([[4000, 5000, 9999], 10]);
    expect(simulation.step()).toBe(false);
    expect(simulation.now).toBe(10);
  });

  it('cancels an event once, and never a later one in the same slot', () => {
    const ran: number[] = [];
    const simulation = new Simulation([(entity) => ran.push(entity)], { untilDays: 10 });
    for (const day of [1, 1.5, 12]) {
      const handle = simulation.scheduleWithHandle(day, 0, 0, 1);
      expect([simulation.cancel(handle), simulation.cancel(handle)]).toEqual([true, false]);
      simulation.schedule(day, 0, 0, 2);
      expect(simulation.cancel(handle)).toBe(false);
    }
    for (const nonsense of [0, -1, NaN, 0.5, 2 ** 40, 3, 8, 9, 15, 1000])
      expect(simulation.cancel(nonsense)).toBe(false);
    simulation.runUntil(10);
    expect(ran).toEqual([2, 2]);
  });

  it('keeps a time just under midnight inside its day, however the buckets divide it', () => {
    for (const bucketsPerDay of [1, 3, 49, 100, 65_536]) {
      const ran: number[] = [];
      const simulation = new Simulation([(entity) => ran.push(entity)], { untilDays: 3, bucketsPerDay });
      simulation.schedule(1, 0, 0, 2);
      simulation.schedule(1 - 2 ** -53, 0, 0, 1);
      simulation.schedule(2 - 2 ** -52, 0, 0, 3);
      simulation.runUntil(3);
      expect(ran).toEqual([1, 2, 3]);
    }
  });

  it('refuses the past, NaN, and kinds, priorities and entities it does not know', () => {
    const simulation = new Simulation([() => undefined], { untilDays: 10 });
    simulation.runUntil(5);
    expect(() => simulation.schedule(4.9, 0, 0, 0)).toThrow(
      'cannot schedule an event at 4.9: the clock stands at 5 days',
    );
    expect(() => simulation.schedule(NaN, 0, 0, 0)).toThrow(RangeError);
    for (const priority of [-1, 6, 1.5, NaN]) expect(() => simulation.schedule(6, priority, 0, 0)).toThrow(RangeError);
    for (const kind of [-1, 1, 0.5, NaN]) expect(() => simulation.schedule(6, 0, kind, 0)).toThrow(RangeError);
    for (const entity of [2 ** 31, 0.5, NaN]) expect(() => simulation.schedule(6, 0, 0, entity)).toThrow(RangeError);
    expect(() => simulation.runUntil(4)).toThrow(RangeError);
    expect(simulation.step()).toBe(false);
  });

  it('refuses options outside their ranges', () => {
    for (const untilDays of [0, -1, NaN, Infinity, 1_000_001]) {
      expect(() => new Simulation([], { untilDays })).toThrow('untilDays');
    }
    for (const bucketsPerDay of [0, 1.5, 65_537]) {
      expect(() => new Simulation([], { untilDays: 1, bucketsPerDay })).toThrow('bucketsPerDay');
    }
    for (const capacity of [0, 2 ** 24])
      expect(() => new Simulation([], { untilDays: 1, capacity })).toThrow('capacity');
  });
});

describe('what a model may look up beside the time', () => {
  it('tells the day of the clock as a whole number', () => {
    const days: number[] = [];
    const simulation = new Simulation([() => days.push(simulation.day)], { untilDays: 5 });
    for (const time of [0, 1.75, 3]) simulation.schedule(time, PRIORITY.ends, 0, 0);
    simulation.runUntil(5);
    expect(days).toEqual([0, 1, 3]);
  });

  it('tells whose event comes after the next one on the same day at the same priority', () => {
    const ahead: number[] = [];
    const simulation = new Simulation([() => ahead.push(simulation.entityAhead)], { untilDays: 5 });
    for (let entity = 0; entity < 12; entity++) simulation.schedule(2, PRIORITY.ends, 0, entity);
    simulation.schedule(2, PRIORITY.starts, 0, 99);
    simulation.schedule(3, PRIORITY.ends, 0, 98);
    simulation.runUntil(5);
    expect(ahead).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, -1, -1, -1, -1]);
  });

  it('tells it of events that may be called off as well', () => {
    const ahead: number[] = [];
    const simulation = new Simulation([() => ahead.push(simulation.entityAhead)], { untilDays: 5 });
    for (let entity = 100; entity < 106; entity++) {
      if (entity % 2 === 0) simulation.schedule(2, PRIORITY.ends, 0, entity);
      else simulation.scheduleWithHandle(2, PRIORITY.ends, 0, entity);
    }
    simulation.runUntil(5);
    expect(ahead).toEqual([102, 103, 104, 105, -1, -1]);
  });
});
