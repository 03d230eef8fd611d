import type { Law, Scheme } from './law.js';
import type { LawBook } from './lawBook.js';

/** What the release rules look at. Days from the start; marks are the person's own uniforms. */
export interface ReleaseFacts {
  /** index in SENTENCE_CLASSES, 0 to 2: standard, standard-excluded, more-serious */
  sentenceClass: number;
  sentencedDay: number;
  lengthDays: number;
  /** index in OFFENCES */
  offence: number;
  /** ECSL: a person whose mark is below the eligible share is eligible */
  ecslMark: number;
  /** HDC likewise */
  hdcMark: number;
}

/** Five years hold one leap day or two: 1,826 days are the fewest. */
const FIVE_YEARS = 1826;
const TWELVE_WEEKS = 84;
const MORE_SERIOUS = 2;

/**
 * First day out under one law: the release point, less ECSL or home detention curfew where eligible (the earlier of
 * the two), but not before the least share of the custodial part is served.
 *
 * Release points and their dates: Criminal Justice Act 2003 (Requisite and Minimum Custodial Periods) Order 2024
 * (SI 2024/844), Sentencing Act 2026; as values in `data/parameters/`.
 */
export function releaseDayUnder(law: Law, facts: ReleaseFacts): number {
  const custodialDays = daysToReleasePoint(law, facts);
  const release = facts.sentencedDay + custodialDays;
  const offset = Math.max(ecslOffset(law, facts), hdcOffset(law, facts));
  if (offset === 0) return release;
  const earliest = facts.sentencedDay + Math.ceil(law.leastShareServed * custodialDays);
  return Math.min(release, Math.max(release - offset, earliest));
}

/** Days from the sentence to its release point, ECSL and HDC apart. A part of a day is served whole. */
export function daysToReleasePoint(law: Law, facts: ReleaseFacts): number {
  const points = facts.lengthDays >= FIVE_YEARS ? law.releasePointFiveYears : law.releasePoint;
  return Math.ceil(points[facts.sentenceClass]! * facts.lengthDays - 1e-9);
}

/** Days that End of Custody Supervised Licence takes off; 0 where it does not reach the person. */
export function ecslOffset({ ecsl }: Law, facts: ReleaseFacts): number {
  return reaches(ecsl, facts, facts.ecslMark) ? ecsl.offsetDays : 0;
}

/** Days that home detention curfew takes off; 0 where it does not reach the person. */
export function hdcOffset({ hdc }: Law, facts: ReleaseFacts): number {
  const inScope = facts.lengthDays > TWELVE_WEEKS && facts.sentenceClass !== MORE_SERIOUS;
  return inScope && reaches(hdc, facts, facts.hdcMark) ? hdc.offsetDays : 0;
}

function reaches(scheme: Scheme, facts: ReleaseFacts, mark: number): boolean {
  return facts.lengthDays < scheme.underDays && !scheme.excluded[facts.offence]! && mark < scheme.eligible;
}

/**
 * The day as the law stood from the sentence up to `today`: the first epoch of the law in which the release falls.
 * Somebody whom a new rule finds past its release point leaves on the rule's first day: the bulge.
 */
export function releaseDayThroughHistory(book: LawBook, facts: ReleaseFacts, today: number): number {
  const last = book.epochAt(today);
  const sentenced = book.epochAt(Math.min(facts.sentencedDay, today));
  for (let epoch = sentenced; epoch < last; epoch++) {
    const day = Math.max(releaseDayUnder(book.lawOf(epoch, sentenced), facts), book.from[epoch]!);
    if (day < book.from[epoch + 1]!) return day;
  }
  return Math.max(releaseDayUnder(book.lawOf(last, sentenced), facts), book.from[last]!);
}
