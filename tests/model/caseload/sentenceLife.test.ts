import { describe, expect, test } from 'vitest';
import { beginOrder } from '../../../src/model/caseload/orderLife.js';
import { NEVER, STAGE } from '../../../src/model/caseload/people.js';
import {
  beginCustody,
  nextStepDay,
  reviewCustody,
  STEP,
  settleReset,
  takeStep,
} from '../../../src/model/caseload/sentenceLife.js';
import { giveStandardSentence, reviewRisk } from '../../../src/model/caseload/sentencing.js';
import { PURPOSE } from '../../../src/model/purposes.js';
import { isWoman, offenceOf } from '../../../src/model/risk/riskWord.js';
import { OFFENCES } from '../../../src/model/vocabulary.js';
import { lawFromData } from '../support/lawFromData.js';
import { addSentence, type ChosenMarks, lifeWith } from '../support/sentenceOf.js';

const [STANDARD, PAROLE_DECIDED, COMMUNITY_ORDER] = [0, 3, 4];
const NEARLY_ONE = 1 - 2 ** -53;
/** Eligible for neither ECSL nor HDC; recalled only after more days than anybody serves; PSS to its nominal end. */
const QUIET = {
  [PURPOSE.earlyRelease]: [NEARLY_ONE, NEARLY_ONE],
  [PURPOSE.recall]: [1e-15, 0.5],
  [PURPOSE.pssEnd]: [NEARLY_ONE, 0.5],
  [PURPOSE.breach]: [NEARLY_ONE, 0.5],
} as const;
const EXEMPT = { ...QUIET, [PURPOSE.resetExempt]: [2 ** -53, 0.5] } as const;
const NOT_EXEMPT = { ...QUIET, [PURPOSE.resetExempt]: [NEARLY_ONE, 0.5] } as const;

function world(marks: ChosenMarks, start: '2024-06-30' | '2025-06-30') {
  const { book, lawBook, day, date } = lawFromData(start);
  const life = lifeWith(book, lawBook, marks);
  /** Takes the next step when it is due; says which and when. */
  const step = (row: number): [number, string] => {
    const due = nextStepDay(life.people, row);
    return [takeStep(life, row, due), date(due)];
  };
  return { life, day, date, step };
}

describe('a short standard sentence, step by step', () => {
  // 400 days from 1 October 2024: two fifths, 160 days, is 10 March 2025; the end is 5 November 2025; licence of 240
  // days, of which two thirds, 160 days, end on 17 August 2025; twelve months after release is 10 March 2026.
  const sentence = { sentenceClass: STANDARD, sentencedDay: 0, lengthDays: 400 };

  test('no handover, release, Reset, post-sentence supervision, end', () => {
    const { life, day, step } = world(NOT_EXEMPT, '2024-06-30');
    const row = addSentence(life, { ...sentence, sentencedDay: day('2024-10-01') });
    beginCustody(life, row, day('2024-10-01'));
    expect(life.people.stage(row)).toBe(STAGE.afterHandover);
    expect(step(row)).toEqual([STEP.release, '2025-03-10']);
    expect(step(row)).toEqual([STEP.reset, '2025-08-17']);
    expect(life.people.underReset(row)).toBe(1);
    expect(step(row)).toEqual([STEP.toPss, '2025-11-05']);
    expect(step(row)).toEqual([STEP.end, '2026-03-10']);
    expect(nextStepDay(life.people, row)).toBe(NEVER);
  });

  test('exempt from Reset: contact to the end of the licence', () => {
    const { life, day, step } = world(EXEMPT, '2024-06-30');
    const row = addSentence(life, { ...sentence, sentencedDay: day('2024-10-01') });
    beginCustody(life, row, day('2024-10-01'));
    expect(step(row)).toEqual([STEP.release, '2025-03-10']);
    expect(step(row)).toEqual([STEP.toPss, '2025-11-05']);
  });

  test.each([
    ['any MAPPA level', { mappaLevel: 1 }],
    ['very high risk of serious harm', { rosh: 3 }],
    ['child protection', { childProtection: 1 }],
    ['national security', { offence: OFFENCES.indexOf('national-security') }],
  ])('%s is exempt whatever the mark: no Reset', (_, risk) => {
    const { life, day, step } = world(NOT_EXEMPT, '2024-06-30');
    const row = addSentence(life, { ...sentence, sentencedDay: day('2024-10-01'), risk });
    beginCustody(life, row, day('2024-10-01'));
    expect(step(row)).toEqual([STEP.release, '2025-03-10']);
    expect(step(row)).toEqual([STEP.toPss, '2025-11-05']);
  });
});

describe('Reset in post-sentence supervision', () => {
  const sentence = { sentenceClass: STANDARD, sentencedDay: 0, lengthDays: 100 };

  test('leaves alone whoever is exempt, as docs/model.md and reset_exempt say', () => {
    const { life, day, step } = world(EXEMPT, '2024-06-30');
    const row = addSentence(life, { ...sentence, sentencedDay: day('2024-10-01') });
    beginCustody(life, row, day('2024-10-01'));
    step(row);
    expect(step(row)).toEqual([STEP.toPss, '2025-01-09']);
    expect(life.people.underReset(row)).toBe(0);
    settleReset(life, row, day('2025-01-10'));
    expect(life.people.underReset(row)).toBe(0);
  });

  test('reaches everybody else on the first day', () => {
    const { life, day, step } = world(NOT_EXEMPT, '2024-06-30');
    const row = addSentence(life, { ...sentence, sentencedDay: day('2024-10-01') });
    beginCustody(life, row, day('2024-10-01'));
    let last = step(row);
    while (last[0] !== STEP.toPss) last = step(row);
    expect(life.people.underReset(row)).toBe(1);
  });
});

describe('post-sentence supervision', () => {
  function endOf(lengthDays: number, from: string): [number, string] {
    const { life, day, step } = world(EXEMPT, '2025-06-30');
    const row = addSentence(life, { sentenceClass: STANDARD, sentencedDay: day(from), lengthDays });
    beginCustody(life, row, day(from));
    let last = step(row);
    while (last[0] !== STEP.toPss && last[0] !== STEP.end) last = step(row);
    return last;
  }

  test('follows a sentence under two years and no longer one', () => {
    // two fifths of 730 days from 1 January 2024, licence to the end, 31 December 2025: already 14 months after release
    expect(endOf(730, '2024-01-01')).toEqual([STEP.end, '2025-12-31']);
    // 600 days from 1 July 2025: release after 240 days, the end after 600, within twelve months of release
    expect(endOf(600, '2024-07-01')).toEqual([STEP.toPss, '2026-02-21']);
    expect(endOf(731, '2025-01-01')[0]).toBe(STEP.end);
  });

  test('none once it is repealed (31 May 2026, the middle of the range)', () => {
    // 300 days: the sentence of 3 August ends on 30 May 2026, that of 4 August on the day of the repeal
    expect(endOf(300, '2025-08-03')).toEqual([STEP.toPss, '2026-05-30']);
    expect(endOf(300, '2025-08-04')).toEqual([STEP.end, '2026-05-31']);
  });

  test('none where the Parole Board decides', () => {
    const { life, day, step } = world(EXEMPT, '2025-06-30');
    const row = addSentence(life, { sentenceClass: PAROLE_DECIDED, sentencedDay: day('2025-07-01'), lengthDays: 1 });
    life.people.setStage(row, STAGE.licence);
    life.people.setReleaseDay(row, day('2025-06-01'));
    life.people.setEndDay(row, day('2025-07-10'));
    life.people.setTurnDay(row, NEVER);
    life.people.setResetDay(row, NEVER);
    expect(step(row)).toEqual([STEP.end, '2025-07-10']);
  });

  test('ends early at an exponential time: median ln 2 / 1.68 a year is 150.7 days, so on the 151st', () => {
    const { life, day, step } = world({ ...EXEMPT, [PURPOSE.pssEnd]: [0.5, 0.5] }, '2024-06-30');
    const row = addSentence(life, { sentenceClass: STANDARD, sentencedDay: day('2024-10-01'), lengthDays: 100 });
    beginCustody(life, row, day('2024-10-01'));
    expect(step(row)).toEqual([STEP.release, '2024-11-10']);
    expect(step(row)).toEqual([STEP.toPss, '2025-01-09']);
    expect(step(row)).toEqual([STEP.end, '2025-06-09']);
  });
});

test("the review at the start of post-sentence supervision changes nobody's sex or offence and raises no tier", () => {
  // the shares of women differ between the two kinds: 0.08 of short custody, 0.09 of post-sentence supervision
  const marks = { [PURPOSE.personMarks]: [0.5, 0.5, 0.05, 0.085], [PURPOSE.riskWomen]: [0.01, 0.01] } as const;
  const { life, day } = world({ ...EXEMPT, ...marks }, '2024-06-30');
  const row = addSentence(life, { sentenceClass: STANDARD, sentencedDay: day('2024-10-01'), lengthDays: 100 });
  giveStandardSentence(life, row, day('2024-10-01'));
  const [risk, letter] = [life.people.risk(row), life.people.letter(row)];
  expect(isWoman(risk)).toBe(false);
  reviewRisk(life, row);
  expect(isWoman(life.people.risk(row))).toBe(false);
  expect(offenceOf(life.people.risk(row))).toBe(offenceOf(risk));
  expect(life.people.letter(row)).toBeGreaterThanOrEqual(letter);
});

describe('Reset of court orders', () => {
  // 300 days from 1 October 2024: two thirds, 200 days, end on 19 April 2025; the order on 28 July 2025.
  const order = { sentenceClass: COMMUNITY_ORDER, sentencedDay: 0, lengthDays: 300 };

  test('contact ends after two thirds, the order at its end', () => {
    const { life, day, step } = world(NOT_EXEMPT, '2024-06-30');
    const row = addSentence(life, { ...order, sentencedDay: day('2024-10-01') });
    beginOrder(life, row, day('2024-10-01'));
    expect(step(row)).toEqual([STEP.reset, '2025-04-19']);
    expect(step(row)).toEqual([STEP.end, '2025-07-28']);
  });

  test('unpaid work only: no Reset, and over when the hours are done', () => {
    // in time with 0.5 of 0.63: 150 + 215 x 0.5 / 0.63 = 320.6, so 321 days
    const { life, day, step } = world(NOT_EXEMPT, '2024-06-30');
    const row = addSentence(life, { ...order, sentencedDay: day('2024-10-01'), number: 0 });
    beginOrder(life, row, day('2024-10-01'));
    expect(step(row)).toEqual([STEP.end, '2025-08-18']);
  });

  test('an order past two thirds when Reset begins loses contact on that day, 1 July 2024, not before', () => {
    const { life, day, step } = world(NOT_EXEMPT, '2024-06-30');
    const row = addSentence(life, { ...order, sentencedDay: day('2023-10-01') });
    beginOrder(life, row, day('2023-10-01'));
    settleReset(life, row, day('2024-06-30'));
    expect(life.people.underReset(row)).toBe(0);
    settleReset(life, row, day('2024-07-01'));
    expect(life.people.underReset(row)).toBe(1);
    expect(step(row)).toEqual([STEP.end, '2024-07-27']);
  });
});

describe('recall', () => {
  test('a fixed term of 28 days ends with the same licence; the end of the sentence cuts it', () => {
    // 1,000 days from 1 July 2024: two fifths, 400 days, on 5 August 2025; recalled at the median, 248 days on.
    const marks = {
      ...EXEMPT,
      [PURPOSE.recall]: [0.5, 0.5],
      [PURPOSE.recallStay]: [0.1, 0.5, 0.9],
    } as const;
    const { life, day, step } = world(marks, '2024-06-30');
    const row = addSentence(life, { sentenceClass: STANDARD, sentencedDay: day('2024-07-01'), lengthDays: 1000 });
    beginCustody(life, row, day('2024-09-10'));
    expect(step(row)).toEqual([STEP.handover, '2024-11-20']); // 258 days before
    expect(step(row)).toEqual([STEP.release, '2025-08-05']);
    expect(step(row)).toEqual([STEP.recall, '2026-04-10']);
    expect(step(row)).toEqual([STEP.reRelease, '2026-06-05']); // 56 days since 31 March 2026
    expect(step(row)).toEqual([STEP.recall, '2027-02-08']);
    expect(step(row)).toEqual([STEP.end, '2027-03-28']); // day 1,000, before the 56 days are over
  });
});

describe('those already inside when the rule changes', () => {
  test('are placed anew, none before the day', () => {
    const { life, day, date } = world(QUIET, '2024-06-30');
    const row = addSentence(life, { sentenceClass: STANDARD, sentencedDay: day('2024-07-01'), lengthDays: 150 });
    beginCustody(life, row, day('2024-07-01'));
    expect(date(nextStepDay(life.people, row))).toBe('2024-09-14');
    reviewCustody(life, row, day('2024-09-10'));
    expect(date(nextStepDay(life.people, row))).toBe('2024-09-10');
  });
});
