import { AXES } from '../parameters/axes.js';
import { hasChildProtection, isVeryHighRisk, mappaLevelOf, offenceOf } from '../risk/riskWord.js';
import { OFFENCES } from '../vocabulary.js';
import type { Law } from './law.js';

const [MAPPA, VERY_HIGH, CHILD_PROTECTION, NATIONAL_SECURITY, OTHER] = AXES.reset_ground.map((_, index) => index);
const NATIONAL_SECURITY_OFFENCE = OFFENCES.indexOf('national-security');

/** Share of people of this risk whom Reset leaves alone: the widest of the grounds that apply. */
export function exemptShare({ resetExempt }: Law, risk: number): number {
  let share = resetExempt[OTHER!]!;
  if (mappaLevelOf(risk) > 0) share = Math.max(share, resetExempt[MAPPA!]!);
  if (isVeryHighRisk(risk)) share = Math.max(share, resetExempt[VERY_HIGH!]!);
  if (hasChildProtection(risk)) share = Math.max(share, resetExempt[CHILD_PROTECTION!]!);
  if (offenceOf(risk) === NATIONAL_SECURITY_OFFENCE) share = Math.max(share, resetExempt[NATIONAL_SECURITY!]!);
  return share;
}
