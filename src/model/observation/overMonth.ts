import type { Service } from '../service.js';

/** A figure times the days of the month just closed on which it was in force. */
export function overMonth({ book, simulation }: Service, days: number, figureOn: (day: number) => number): number {
  const inside = book.changeDays.filter((day) => day > simulation.now - days && day < simulation.now);
  const bounds = [simulation.now - days, ...inside, simulation.now];
  let sum = 0;
  for (let i = 1; i < bounds.length; i++) sum += figureOn(bounds[i - 1]!) * (bounds[i]! - bounds[i - 1]!);
  return sum;
}
