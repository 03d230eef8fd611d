import type { Service } from '../service.js';
import { largestRemainder } from '../start/largestRemainder.js';
import { shareOf } from '../start/regionShares.js';

/** A region that takes part in allotment by need. */
export interface Allotment {
  readonly region: number;
  /** seats by fixed shares */
  readonly seats: number;
  /** share of them that goes into the pot */
  readonly byNeed: number;
  /** of PO at the last closing, 0 or more, in any unit */
  readonly vacancies: number;
}

/**
 * Seats of today's cohort by region. A nation that allots by need takes the vacancies of the regions that are simulated:
 * seats of the others stay as by fixed shares, so that a region alone keeps its own.
 */
export function seatsOfRegions(service: Service): readonly number[] {
  const { book, regions, simulation, selected, vacancies } = service;
  const seats = regions.map((_, region) => seatsByShare(service, region));
  const taking = selected.map((region) => ({
    region,
    seats: seats[region]!,
    byNeed: book.value('allotment_by_need', simulation.day, { region: regions[region]!.id }),
    vacancies: Math.max(0, vacancies.poAtClosing[region]!),
  }));
  const parts = taking.filter(({ byNeed }) => byNeed > 0).sort((a, b) => a.region - b.region);
  const allotted = allotByNeed(parts);
  for (const [index, { region }] of parts.entries()) seats[region] = allotted[index]!;
  return seats;
}

/**
 * Seats of regions that put a share of theirs into a pot, which is split by vacancies: whole numbers by largest
 * remainder, as many in all as by fixed shares. Where nobody has a vacancy fixed shares hold.
 */
export function allotByNeed(regions: readonly Omit<Allotment, 'region'>[]): number[] {
  const seats = regions.reduce((sum, region) => sum + region.seats, 0);
  const pot = regions.reduce((sum, region) => sum + region.seats * region.byNeed, 0);
  const vacancies = regions.reduce((sum, region) => sum + region.vacancies, 0);
  if (seats === 0 || vacancies === 0) return regions.map((region) => region.seats);
  const exact = regions.map((region) => region.seats * (1 - region.byNeed) + (pot * region.vacancies) / vacancies);
  return largestRemainder(seats, exact);
}

/** The nation sets the intake: half a year's target, times the share achieved, split over all regions. */
function seatsByShare(service: Service, region: number): number {
  const { book, simulation, regions } = service;
  const day = simulation.now;
  const target = book.value('trainee_intake_target', day, { region: regions[region]!.id }) / 2;
  const outturn = day < book.daysToDate('trainee_intake_outturn_until');
  const achieved = outturn ? 1 : book.value('trainee_intake_achieved', day, { region: regions[region]!.id });
  const shares = regions.map((each) => shareOf(each, 'trainee'));
  return largestRemainder(Math.round(target * achieved), shares)[region]!;
}
