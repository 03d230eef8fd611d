import { expect, test } from 'vitest';
import { giveOrderOf } from '../../../src/model/caseload/sentencing.js';
import { PURPOSE } from '../../../src/model/purposes.js';
import { drawRisk, emptyProfile, type RiskProfile } from '../../../src/model/risk/drawRisk.js';
import { RiskTables } from '../../../src/model/risk/riskTables.js';
import { OFFENCES, RISK_GROUPS } from '../../../src/model/vocabulary.js';
import { lawFromData } from '../support/lawFromData.js';
import { addSentence, ChosenLuck, lifeWith } from '../support/sentenceOf.js';

const { book, lawBook } = lawFromData('2025-06-30');
const tables = new RiskTables(book);
const GRID = Array.from({ length: 99 }, (_, n) => (n + 1) / 100);
const LONG = RISK_GROUPS.indexOf('custody-2-years-and-over');
const VIOLENT = OFFENCES.indexOf('violent');

/** A woman under MAPPA, all other marks in the middle but one. */
function profileWith(purpose: number, place: number, mark: number): RiskProfile {
  const harm = [0.5, 1e-9, 0.5, 0.5];
  const marks = {
    [PURPOSE.riskHarm]: harm,
    [purpose]: purpose === PURPOSE.riskHarm ? [...harm] : [0.5, 0.5, 0.5, 0.5],
  };
  marks[purpose][place] = mark;
  const profile = emptyProfile();
  drawRisk(tables, new ChosenLuck(marks), 0, 0, LONG, VIOLENT, 1, profile);
  return profile;
}

test.each([
  ['riskHarm', 2, ['mappaLevel']],
  ['riskHarm', 3, ['registrations']],
  ['riskPredictors', 1, ['seriousReoffending']],
  ['riskPredictors', 2, ['needPoints']],
  ['riskPredictors', 3, ['needPoints']],
  ['riskFlags', 0, ['domesticAbuse']],
  ['riskFlags', 1, ['childProtection']],
  ['riskFlags', 2, ['iom']],
  ['riskWomen', 0, ['parenting']],
  ['riskWomen', 1, ['impulsivity']],
  ['riskWomen', 2, ['enforcement']],
] as const)('mark %s %i decides %j and nothing else', (purpose, place, decided) => {
  const all = GRID.map((mark) => profileWith(PURPOSE[purpose], place, mark));
  const moved = (Object.keys(all[0]) as (keyof RiskProfile)[]).filter(
    (key) => new Set(all.map((one) => one[key])).size > 1,
  );
  expect(moved).toEqual(decided);
});

test('hours of unpaid work lie between the least and the most by a mark of their own', () => {
  const [from, to] = [book.value('unpaid_work_hours_from', 0), book.value('unpaid_work_hours_to', 0)];
  for (const mark of [0.25, 0.75]) {
    const life = lifeWith(book, lawBook, { [PURPOSE.sentenceMarks]: [0.5, 1e-9, mark, 0.5] });
    const row = addSentence(life, { sentenceClass: 4, sentencedDay: 0, lengthDays: 300 });
    giveOrderOf(life, row, 0, false, 300);
    expect(life.people.unpaidWorkHours(row)).toBe(Math.round(from + (to - from) * mark));
  }
});
