import { appliesPerDay, POOLS, vacantHundredths } from '../recruitment/hiring.js';
import { psoInPost } from '../recruitment/vacancies.js';
import type { Service } from '../service.js';
import { meanHundredths } from '../staff/hours.js';
import { GRADE } from '../staff/officers.js';
import { DAYS_PER_YEAR, FULL_TIME_HUNDREDTHS, MONTHS_PER_YEAR } from '../vocabulary.js';
import { yearsServed } from './emptyPosts.js';

/**
 * FTE-years that an area saves by the end of the run if it takes on no PSO for a year from today: as many as may be
 * expected to apply, and no more than there are posts to fill.
 *
 * @param years of the run that are left, less the wait for somebody taken on today
 * @param leavingPerYear of PSOs
 */
export function savingsWithinYear(service: Service, region: number, years: number, leavingPerYear: number): number {
  const vacant = Math.max(0, vacantHundredths(service, region, GRADE.PSO));
  const posts = (vacant + leavingPerYear * psoInPost(service, region)) / FULL_TIME_HUNDREDTHS;
  const ftePerYear = Math.min(appliesFtePerYear(service, region), posts);
  let sum = 0;
  for (let month = 0; month < MONTHS_PER_YEAR; month++)
    sum += yearsServed(years - (month + 0.5) / MONTHS_PER_YEAR, leavingPerYear);
  return (ftePerYear * sum) / MONTHS_PER_YEAR;
}

function appliesFtePerYear({ pools, hours }: Service, region: number): number {
  const heads = pools.reduce((sum, pool) => {
    const counts = pool.region === region && POOLS[pool.pool]!.grade === GRADE.PSO;
    return counts ? sum + appliesPerDay(pool) * DAYS_PER_YEAR : sum;
  }, 0);
  return (heads * meanHundredths(hours)) / FULL_TIME_HUNDREDTHS;
}
