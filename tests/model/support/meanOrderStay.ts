/** What decides how long an order keeps somebody. Days, shares, breaches a year. */
export interface OrderFacts {
  readonly breachHazard: number;
  readonly courtDelayDays: number;
  readonly revokedShare: number;
}

/**
 * Mean days under an order that would last so many, when a court may end it after a breach.
 *
 * Day by day as a chain of two states, running and waiting for the hearing: times of 1 + the whole part of an
 * exponential are geometric, so a breach comes with the chance 1 - exp(-hazard / 365.25) a day, a hearing with
 * 1 - exp(-1 / delay). The mean stay is the sum over days of the chance of still being there.
 */
export function meanOrderStay(lengthDays: number, { breachHazard, courtDelayDays, revokedShare }: OrderFacts): number {
  const breach = -Math.expm1(-breachHazard / 365.25);
  const hearing = -Math.expm1(-1 / courtDelayDays);
  let [running, waiting, stay] = [1, 0, 0];
  for (let day = 0; day < lengthDays; day++) {
    stay += running + waiting;
    const [breached, heard] = [running * breach, waiting * hearing];
    running += heard * (1 - revokedShare) - breached;
    waiting += breached - heard;
  }
  return stay;
}
