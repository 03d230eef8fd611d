/**
 * A level that changes by whole steps, and its integral over time since the last restart.
 *
 * The level is an integer in the smallest unit (heads, minutes, pence), so it never drifts; only the integral is a
 * float, and it is restarted each month so that it stays small. integral / days since the restart is the time average.
 */
export class TimeIntegral {
  /** the level now, a whole number in its smallest unit */
  level = 0;
  private area = 0;
  private since = 0;

  /** @param now days; the level starts at 0 */
  constructor(now = 0) {
    this.since = now;
  }

  /** Sets the level from `now` (days, not before the last call) on. */
  set(level: number, now: number): void {
    this.area += this.level * (now - this.since);
    this.since = now;
    this.level = level;
  }

  /** Changes the level by `delta` from `now` on. */
  add(delta: number, now: number): void {
    this.set(this.level + delta, now);
  }

  /** Level times days from the last restart until `now`. */
  integral(now: number): number {
    return this.area + this.level * (now - this.since);
  }

  /** Begins a new integral at `now`; the level stays. */
  restart(now: number): void {
    this.area = 0;
    this.since = now;
  }
}
