import type { Service } from '../service.js';
import { GRADE, ORIGIN } from '../staff/officers.js';
import { FULL_TIME_HUNDREDTHS, GRADES } from '../vocabulary.js';
import { lastDay } from './lastDay.js';
import { overMonth } from './overMonth.js';

/**
 * Pounds a FTE and year that local supplements added in a region and grade over the month just closed, each for the days
 * on which it was in force. Where units differ, a unit counts by the hours of its staff in post at the month's end.
 */
export function supplementOf(service: Service, region: number, grade: number, days: number): number {
  const { units } = service;
  const first = units.firstOfRegion[region]!;
  const ofUnits = Array.from({ length: units.unitsOfRegion[region]! }, (_, place) =>
    supplementInUnit(service, first + place, grade, days),
  );
  const usual = ofUnits[0]!;
  if (ofUnits.every((pounds) => pounds === usual)) return usual;
  const hours = hoursByUnit(service, first, ofUnits.length, grade);
  const all = hours.reduce((sum, of) => sum + of, 0);
  return all === 0 ? 0 : ofUnits.reduce((sum, pounds, place) => sum + pounds * hours[place]!, 0) / all;
}

function supplementInUnit(service: Service, unit: number, grade: number, days: number): number {
  const { book, units, regions } = service;
  const region = regions[units.region[unit]!]!.id;
  const place = { region, unit: units.numberInRegion[unit]!, grade: GRADES[grade]! };
  const pounds = (day: number) => book.value('pay', day, place) * book.value('pay_supplement', day, place);
  const moves = book.isChanged('pay') || book.isChanged('pay_supplement');
  return days === 0 || !moves ? pounds(lastDay(service)) : overMonth(service, days, pounds) / days;
}

/** Hundredths of FTE in post by unit of a region; a trainee counts one FTE. */
function hoursByUnit({ officers }: Service, first: number, count: number, grade: number): Float64Array {
  const hours = new Float64Array(count);
  for (let row = 0; row < officers.rows; row++) {
    const place = officers.unit[row]! - first;
    if (officers.inPost[row] === 0 || officers.grade[row] !== grade || place < 0 || place >= count) continue;
    if (officers.origin[row] === ORIGIN.agency) continue;
    hours[place]! += grade === GRADE.trainee ? FULL_TIME_HUNDREDTHS : officers.fteHundredths[row]!;
  }
  return hours;
}
