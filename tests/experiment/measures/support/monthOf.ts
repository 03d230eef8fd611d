import { MEASURES } from '../../../../src/experiment/measures/index.js';
import type { MonthView } from '../../../../src/experiment/measures/measure.js';
import type { ColumnName } from '../../../../src/model/observation/columns.js';

/** A month with these columns and no others; what is asked beside them is 0. */
export function monthOf(columns: Partial<Record<ColumnName, number>>, days = 30): MonthView {
  const get = (column: ColumnName) => columns[column] ?? 0;
  return {
    get,
    days,
    daysFromStart: days,
    lastTwelveMonths: get,
    daysOfLastTwelveMonths: 365,
    lastDayWhere: () => 0,
  };
}

export function figureOf(id: string, columns: Partial<Record<ColumnName, number>>, days = 30): number {
  return MEASURES.find((measure) => measure.id === id)!.value(monthOf(columns, days));
}
