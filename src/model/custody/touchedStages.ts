import { STAGE } from '../caseload/people.js';
import type { Law, Scheme } from './law.js';

const IN_PRISON = (1 << STAGE.beforeHandover) | (1 << STAGE.afterHandover);
const RECALLED = 1 << STAGE.recalled;
const ON_PSS = 1 << STAGE.pss;
const ON_ORDER = 1 << STAGE.order;
const IN_CONTACT = (1 << STAGE.licence) | RECALLED | ON_PSS | ON_ORDER;

/** Stages, as bits, whose people a step from one law to another can concern: nobody else has to be looked at again. */
export function touchedStages(before: Law, after: Law): number {
  let stages = 0;
  if (!releasesAlike(before, after)) stages |= IN_PRISON;
  if (!recallsAlike(before, after)) stages |= RECALLED;
  if (before.resetStartsAt !== after.resetStartsAt || !alike(before.resetExempt, after.resetExempt))
    stages |= IN_CONTACT;
  if (before.pssInForce !== after.pssInForce) stages |= ON_PSS;
  if (before.ordersEndOnCompletion !== after.ordersEndOnCompletion) stages |= ON_ORDER;
  return stages;
}

function releasesAlike(a: Law, b: Law): boolean {
  return (
    alike(a.releasePoint, b.releasePoint) &&
    alike(a.releasePointFiveYears, b.releasePointFiveYears) &&
    schemesAlike(a.ecsl, b.ecsl) &&
    schemesAlike(a.hdc, b.hdc) &&
    a.leastShareServed === b.leastShareServed &&
    a.handoverShortDays === b.handoverShortDays &&
    alike(a.handoverBeforeDays, b.handoverBeforeDays)
  );
}

function schemesAlike(a: Scheme, b: Scheme): boolean {
  return (
    a.offsetDays === b.offsetDays &&
    a.eligible === b.eligible &&
    a.underDays === b.underDays &&
    alike(a.excluded, b.excluded)
  );
}

function recallsAlike(a: Law, b: Law): boolean {
  return (
    alike(a.fixedTermShare, b.fixedTermShare) &&
    alike(a.fixedTermDays, b.fixedTermDays) &&
    a.onChargeShare === b.onChargeShare &&
    a.chargeExcludes === b.chargeExcludes &&
    a.mappaExcludes === b.mappaExcludes
  );
}

function alike(a: Float64Array, b: Float64Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
