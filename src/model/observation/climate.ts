import { ClimateSurvey } from '../edges/climateSurvey.js';
import type { Service } from '../service.js';
import { COLUMN_INDEX } from './columns.js';
import { lastDay } from './lastDay.js';

const C = COLUMN_INDEX;

/**
 * The climate that staff work in, and what a survey would hear of it. Unit by unit, since the order in which officers came
 * must not show in a sum.
 *
 * @param heads in post by unit
 */
export function writeClimate(service: Service, rows: readonly (Float64Array | undefined)[], heads: Float64Array): void {
  const { climate, units } = service;
  const survey = new ClimateSurvey(service, lastDay(service));
  for (let unit = 0; unit < units.count; unit++) {
    const row = rows[units.region[unit]!];
    if (row === undefined) continue;
    const points = climate.of(unit);
    const answers = heads[unit]! * survey.answers(points);
    row[C.climate_heads]! += heads[unit]!;
    row[C.climate_points]! += heads[unit]! * points;
    row[C.survey_answers]! += answers;
    row[C.survey_points]! += answers * survey.shown(points);
  }
}
