/** Points of a contact by type, and how long one counts: `data/tools/wmt_contacts.yaml`. */
export interface ContactRules {
  readonly points: Readonly<Record<string, number>>;
  /** days for which a contact counts, its own day included */
  readonly lifeDays: number;
}

/** Work on a case that another officer holds. */
export interface Contact {
  /** such as CMS07; a type without points scores nothing */
  readonly type: string;
  /** day number of the contact */
  readonly day: number;
  readonly doneBy: string;
  readonly caseHolder: string;
}

/**
 * Points that case-management support (CMS) adds to an officer's workload on a day: plus for work done on others'
 * cases, minus for work that others did on one's own. Work on one's own case cancels out.
 *
 * A contact counts from its day for seven days: on the eighth it has expired.
 * Source: ministryofjustice/wmt-worker, app/services/staging-adjustments-mapper.js, commit
 * 78f526bf25f6d202aa1c886a72f4c21ae3997419.
 */
export function contactAdjustment(
  officer: string,
  day: number,
  contacts: readonly Contact[],
  rules: ContactRules,
): number {
  return contacts.reduce((sum, contact) => {
    if (day < contact.day || day >= contact.day + rules.lifeDays) return sum;
    const sign = Number(contact.doneBy === officer) - Number(contact.caseHolder === officer);
    return sum + sign * contactPoints(contact.type, rules);
  }, 0);
}

/** Points of one contact of a type; 0 for a type that is not listed. */
export function contactPoints(type: string, rules: ContactRules): number {
  return Object.hasOwn(rules.points, type) ? rules.points[type] : 0;
}
