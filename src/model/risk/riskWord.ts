import { ROSH_LEVELS } from '../vocabulary.js';

/**
 * What is known of somebody's risk, packed in one word of their row. All of it is drawn at the sentence and stays;
 * which tier follows from it depends on the regime of the day.
 */
export interface Risk {
  /** 1 for a woman */
  female: number;
  /** index in ROSH_LEVELS */
  rosh: number;
  /** 0 = not under MAPPA */
  mappaLevel: number;
  /** index in OFFENCES */
  offence: number;
  domesticAbuse: number;
  childProtection: number;
}

/** The low six bits are all that decides who may hold a case, whatever its tier. */
export const HOLDING_RISKS = 64;

const MAPPA = 2;
const DOMESTIC_ABUSE = 4;
const CHILD_PROTECTION = 5;
const FEMALE = 6;
const OFFENCE = 7;

const HIGH = ROSH_LEVELS.indexOf('high');
const VERY_HIGH = ROSH_LEVELS.indexOf('very-high');

export function packRisk(risk: Readonly<Risk>): number {
  return (
    risk.rosh |
    (risk.mappaLevel << MAPPA) |
    (risk.domesticAbuse << DOMESTIC_ABUSE) |
    (risk.childProtection << CHILD_PROTECTION) |
    (risk.female << FEMALE) |
    (risk.offence << OFFENCE)
  );
}

/** What the release rules and the draw of the rest look at, before the rest is drawn. */
export function packOffenceAndSex(offence: number, female: number): number {
  return (female << FEMALE) | (offence << OFFENCE);
}

/** Risk of serious harm, index in ROSH_LEVELS. */
export function roshOf(word: number): number {
  return word & 3;
}

/** Risk of serious harm high or very high. */
export function isHighRisk(word: number): boolean {
  return (word & 3) >= HIGH;
}

export function isVeryHighRisk(word: number): boolean {
  return (word & 3) === VERY_HIGH;
}

/** 1 to 3; 0 = not under MAPPA. */
export function mappaLevelOf(word: number): number {
  return (word >> MAPPA) & 3;
}

export function isWoman(word: number): boolean {
  return ((word >> FEMALE) & 1) === 1;
}

/** A flag for domestic abuse or child protection. */
export function isFlagged(word: number): boolean {
  return (word & ((1 << DOMESTIC_ABUSE) | (1 << CHILD_PROTECTION))) !== 0;
}

export function hasChildProtection(word: number): boolean {
  return ((word >> CHILD_PROTECTION) & 1) === 1;
}

/** Index in OFFENCES. */
export function offenceOf(word: number): number {
  return (word >> OFFENCE) & 7;
}
