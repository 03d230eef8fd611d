/** Who leads a case: the prison offender manager alone, with the community one supporting, or the community one. */
export type Responsibility = 'POM' | 'POM_WITH_COM' | 'COM';

/**
 * Who leads on a day.
 *
 * @param supportFromDay from `comSupportFrom`
 * @param handoverDay from `handoverDate`; null = no handover
 * @throws RangeError if support begins after the handover
 */
export function responsibilityOn(day: number, supportFromDay: number, handoverDay: number | null): Responsibility {
  if (handoverDay === null) return 'COM';
  if (supportFromDay > handoverDay) {
    throw new RangeError(`support from day ${supportFromDay} cannot begin after the handover on day ${handoverDay}`);
  }
  if (day < supportFromDay) return 'POM';
  return day < handoverDay ? 'POM_WITH_COM' : 'COM';
}
