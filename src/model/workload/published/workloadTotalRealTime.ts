/** So many of one kind, each worth `weight` points. */
export interface Weighted {
  readonly count: number;
  readonly weight: number;
}

/** Case-management support contacts of one type. */
export interface Contacts {
  readonly type: string;
  readonly count: number;
}

export interface OfficerWork {
  /** one entry a tier, case type and T2A row, with the weight of that row */
  readonly cases?: readonly Weighted[];
  readonly courtReports?: readonly Weighted[];
  /** points of a contact by type */
  readonly contactWeights?: Readonly<Record<string, number>>;
  /** contacts this officer made in others' cases: they add */
  readonly contactsOutsideCaseload?: readonly Contacts[];
  /** contacts others made in this officer's cases: they subtract */
  readonly contactsByOthers?: readonly Contacts[];
}

/**
 * Points of an officer's whole workload in the real-time service: cases + court reports + contacts made for others
 * - contacts made by others.
 *
 * A contact of a type without weight counts 0. The total can be negative.
 * Source: ministryofjustice/hmpps-workload,
 * src/main/kotlin/uk/gov/justice/digital/hmpps/hmppsworkload/service/WorkloadCalculator.kt,
 * commit 1e70153e74662eb7c3f2979a1ca11e3e2067840e.
 */
export function workloadTotalRealTime(work: OfficerWork): number {
  const { cases = [], courtReports = [], contactWeights = {} } = work;
  const { contactsOutsideCaseload = [], contactsByOthers = [] } = work;
  return (
    sumOfPoints(cases) +
    sumOfPoints(courtReports) +
    contactPoints(contactsOutsideCaseload, contactWeights) -
    contactPoints(contactsByOthers, contactWeights)
  );
}

function sumOfPoints(items: readonly Weighted[]): number {
  return items.reduce((sum, item) => sum + item.count * item.weight, 0);
}

function contactPoints(contacts: readonly Contacts[], weights: Readonly<Record<string, number>>): number {
  return sumOfPoints(contacts.map(({ type, count }) => ({ count, weight: weightOf(type, weights) })));
}

function weightOf(type: string, weights: Readonly<Record<string, number>>): number {
  return Object.hasOwn(weights, type) ? (weights[type] ?? 0) : 0;
}
