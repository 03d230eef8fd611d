import { isOn } from '../edges/edgeIds.js';
import { AXES } from '../parameters/axes.js';
import type { Service } from '../service.js';
import { COLUMN_COUNT, COLUMN_INDEX } from './columns.js';
import { lastDay } from './lastDay.js';
import { writeLevels } from './levels.js';
import { writeMoney } from './money.js';
import { writeOfficers } from './officersOfMonth.js';

const C = COLUMN_INDEX;
/** In the order of the axis practice_component. */
const PRACTICE_WEIGHTS = C.practice_weight_contact;

/**
 * Writes a month's closing observation: one row for all simulated regions together, then one a region.
 *
 * @param values [area][month][column] of the whole run
 * @param days days in the month just closed; 0 at the start
 */
export function observe(service: Service, values: Float64Array, month: number, months: number, days: number): void {
  const total = rowOf(values, 0, month, months);
  const rows: (Float64Array | undefined)[] = service.regions.map(() => undefined);
  for (const [index, region] of service.selected.entries()) {
    const row = rowOf(values, index + 1, month, months);
    rows[region] = row;
    writeLevels(service, region, row, days);
  }
  writeOfficers(service, rows, days);
  for (const region of service.selected) {
    writeMoney(service, region, rows[region]!, days);
    rows[region]![C.specialists_needed] = service.specialists.neededIn(service, region);
    for (let column = 0; column < COLUMN_COUNT; column++) total[column]! += rows[region]![column]!;
  }
  writeSpecialists(service, total, rows);
  for (let area = 0; area <= service.selected.length; area++) {
    const row = rowOf(values, area, month, months);
    row[C.understatement_factor] = service.book.value('understatement', lastDay(service));
    row[C.skill_in_practice] = service.tables.skillInPractice;
    row[C.discount_rate] = service.book.value('discount_rate', lastDay(service));
    for (const [index, component] of AXES.practice_component.entries()) {
      row[PRACTICE_WEIGHTS + index] = service.book.value('practice_weight', lastDay(service), {
        cell: { practice_component: component },
      });
    }
    if (!isOn(service.inputs.edges, 'c6')) row[C.practice_weight_oversight] = 0;
  }
}

/** Regions by themselves; together with what they cover for each other. */
function writeSpecialists(service: Service, total: Float64Array, rows: readonly (Float64Array | undefined)[]): void {
  const { ofRegions, together } = service.specialists.short(service);
  for (const region of service.selected) rows[region]![C.specialists_short] = ofRegions[region]!;
  total[C.specialists_short] = together;
}

function rowOf(values: Float64Array, area: number, month: number, months: number): Float64Array {
  const start = (area * months + month) * COLUMN_COUNT;
  return values.subarray(start, start + COLUMN_COUNT);
}
