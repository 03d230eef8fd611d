import type { Measure } from '../../../experiment/measures/measure.js';
import { wayOf, withUnit } from '../../charts/words/amountInWords.js';
import { formatNumber } from '../../charts/words/formatNumber.js';

const HEADS: Readonly<Record<string, string>> = {
  staff_in_post_fte: 'probation officers (FTE) are in post',
  pso_in_post_fte: 'probation services officers (FTE) are in post',
  caseload: 'people are under supervision',
  unallocated: 'people are without a named officer',
  unallocated_high_risk: 'people at high risk are without a named officer',
  person_weeks_without_officer: 'weeks are spent waiting for an officer, added up over people',
  releases: 'people are released from a sentence',
  recalls: 'people are recalled',
};

/** What differs and by how much, as part of a sentence: `workload as measured is 2.0 percentage points lower`. */
export function differenceClause(value: number, decimals: number, measure: Measure): string {
  const size = formatNumber(Math.abs(value), decimals);
  const heads = HEADS[measure.id];
  if (heads) return `${size} ${value < 0 ? 'fewer' : 'more'} ${size === '1' ? ofOne(heads) : heads}`;
  const unit = measure.unit.startsWith('%') ? `${size} percentage points` : withUnit(size, measure.unit);
  return `${subject(measure)} is ${unit} ${wayOf(value, measure)}`;
}

/** `people are recalled` of one: `person is recalled`. */
function ofOne(heads: string): string {
  const one = heads
    .replace(/^people\b/, 'person')
    .replace(/^weeks\b/, 'week')
    .replace('officers', 'officer');
  return one.replace(' are ', ' is ');
}

/** How a sentence names a measure. */
export function subject({ title }: Measure): string {
  const lower = `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  return /^(workload|cost|time|exposure|waiting time)/.test(lower) ? lower : `the figure for ${lower}`;
}
