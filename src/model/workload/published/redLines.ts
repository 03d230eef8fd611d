/** Where each screen turns red, in per cent of points available: `data/tools/wmt_limits.yaml`. */
export interface RedLineRules {
  /** strictly over */
  readonly workloadScreenOver: number;
  /** at or over */
  readonly allocationScreenFrom: number;
  /** at or over */
  readonly teamAverageFrom: number;
  /** strictly over */
  readonly officerCardOver: number;
  /** strictly over */
  readonly impactSentenceOver: number;
}

export interface RedLines {
  readonly workloadScreen: boolean;
  readonly allocationScreen: boolean;
  readonly teamAverage: boolean;
  readonly officerCard: boolean;
  readonly impactSentence: boolean;
}

/**
 * Which screens show a workload in red. The two tools disagree: the workload screens say so over 110 %, the allocation
 * screens at 100 %, and their officer cards over 99 %.
 *
 * Sources: ministryofjustice/wmt-web, app/views/capacity.njk, commit 47d98ee14247edb67d80e589e794c497194daed9;
 * ministryofjustice/manage-a-workforce-ui, server/views/pages, commit b37929d3f045e72514e7b8658effbbad8757a1c2.
 */
export function redLines(percent: number, rules: RedLineRules): RedLines {
  return {
    workloadScreen: percent > rules.workloadScreenOver,
    allocationScreen: percent >= rules.allocationScreenFrom,
    teamAverage: percent >= rules.teamAverageFrom,
    officerCard: percent > rules.officerCardOver,
    impactSentence: percent > rules.impactSentenceOver,
  };
}
