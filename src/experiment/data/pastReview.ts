import type { ServiceData } from './serviceData.js';

/**
 * Ids of the figures whose review date has passed, in code-unit order.
 *
 * @param today ISO date, told by the caller; a figure is due from the day after its review date
 */
export function pastReview(data: ServiceData, today: string): string[] {
  const due = (reviewBy: string) => reviewBy < today;
  return [
    ...data.parameters.filter(({ reviewBy }) => due(reviewBy)).map(({ id }) => id),
    ...data.starts.filter(({ reviewBy }) => due(reviewBy)).map(({ id }) => `start ${id}`),
    ...data.regions.filter(({ unitsFigure }) => due(unitsFigure.reviewBy)).map(({ id }) => `region ${id}`),
    ...[data.law].filter(({ reviewBy }) => due(reviewBy)).map(() => 'law'),
    ...data.edges.filter(({ reviewBy }) => due(reviewBy)).map(({ id }) => `edge ${id}`),
    ...[data.authorities].filter(({ reviewBy }) => due(reviewBy)).map(() => 'authorities'),
    ...data.regimes.filter(({ reviewBy }) => due(reviewBy)).map(({ id }) => `regime ${id}`),
    ...data.mechanisms.filter(({ reviewBy }) => due(reviewBy)).map(({ id }) => `mechanism ${id}`),
  ].sort();
}
