import type { ColumnName } from '../../model/observation/columns.js';
import { contactDelivered } from './contactDelivered.js';
import type { Measure, MonthView } from './measure.js';
import { perYearOfExposure } from './perYear.js';
import { poUnderFiveYearsShare } from './poUnderFiveYearsShare.js';
import { ratio } from './ratio.js';
import { skillShare } from './skillOfCaseHolders.js';

/** A part of the index: its weight is data, its value 0 to 1. */
interface Part {
  readonly weight: ColumnName;
  value(view: MonthView): number;
}

const PARTS: readonly Part[] = [
  { weight: 'practice_weight_contact', value: (view) => contactDelivered.value(view) / 100 },
  { weight: 'practice_weight_work', value: work },
  { weight: 'practice_weight_continuity', value: continuity },
  { weight: 'practice_weight_oversight', value: (view) => oversight(view) },
  { weight: 'practice_weight_experience', value: experience },
];

export const practiceIndex: Measure = {
  id: 'practice_index',
  title: 'Practice index (not an inspection rating)',
  unit: 'points of 100',
  better: 'higher',
  definition:
    'Weighted mean of four shares, of five with edge C6 on: supervised time with an officer and contact; work that the hours allow; 1 / (1 + changes of officer a person-year); POs with five years of service or more, or with edge C21 on the skill of case holders, at the level of that share at the national start; with C6 oversight covered; all but service and skill over the last twelve months, the weights are data. Not an inspection rating: it says what practice has to work with, not what comes of it.',
  summary: 'end',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => {
    const weights = PARTS.reduce((sum, { weight }) => sum + view.get(weight), 0);
    return (100 * PARTS.reduce((sum, part) => sum + weighed(part, view), 0)) / weights;
  },
};

function work(view: MonthView): number {
  return ratio(view.lastTwelveMonths('work_done_days'), view.lastTwelveMonths('work_needed_days'));
}

function oversight(view: MonthView): number {
  const available = view.lastTwelveMonths('oversight_hours_available');
  return Math.min(1, ratio(available, view.lastTwelveMonths('oversight_hours_prescribed')));
}

/** With edge C21 on skill, scaled so that it says at the national start what service says; else service. */
function experience(view: MonthView): number {
  const perSkill = view.get('skill_in_practice');
  return perSkill > 0 ? Math.min(1, perSkill * skillShare(view)) : 1 - poUnderFiveYearsShare.value(view) / 100;
}

function continuity(view: MonthView): number {
  return 1 / (1 + perYearOfExposure(view, 'officer_changes', 'community_held_days'));
}

/** A part without weight is not asked: it may have no figure. */
function weighed(part: Part, view: MonthView): number {
  const weight = view.get(part.weight);
  return weight === 0 ? 0 : weight * part.value(view);
}
