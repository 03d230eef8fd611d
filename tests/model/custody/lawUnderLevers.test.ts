import { describe, expect, test } from 'vitest';
import { daysToCompletion, OrderTables } from '../../../src/model/caseload/orders.js';
import { RecallTables, recallStayDays } from '../../../src/model/caseload/recall.js';
import { type ReleaseFacts, releaseDayUnder } from '../../../src/model/custody/releaseDay.js';
import { OFFENCES } from '../../../src/model/vocabulary.js';
import { changesOf } from '../../experiment/levers/leverStage.js';
import { lawFromData } from '../support/lawFromData.js';

/** Sentences worked from the text of the rule that a lever sets, on the day and on the evening before. */
const ELIGIBLE = 2 ** -53;
const NOT_ELIGIBLE = 1 - 2 ** -53;

function lawUnder(lever: string, settings: string, start: '2024-06-30' | '2025-06-30' = '2025-06-30') {
  const until = start === '2024-06-30' ? '2027-07-01' : '2028-07-01';
  const { changes, slips } = changesOf(lever, settings, { start, until });
  expect(slips).toEqual([]);
  const { book, lawBook, day, date } = lawFromData(start, changes);
  const law = (today: string, begun = today) => lawBook.law(day(today), day(begun));
  const out = (today: string, facts: ReleaseFacts) =>
    date(releaseDayUnder(lawBook.law(day(today), facts.sentencedDay), facts));
  return { book, day, law, out, facts: (from: string, length: number) => standard(day(from), length) };
}

function standard(sentencedDay: number, lengthDays: number): ReleaseFacts {
  const offence = OFFENCES.indexOf('other');
  return { sentenceClass: 0, sentencedDay, lengthDays, offence, ecslMark: NOT_ELIGIBLE, hdcMark: NOT_ELIGIBLE };
}

describe('hdc', () => {
  const { out, facts } = lawUnder(
    'hdc',
    '{ from: 2026-04-01, until: 2026-06-01, most_days: 30, sentences_under: 401 }',
  );
  const tagged = { ...facts('2026-01-01', 400), hdcMark: ELIGIBLE };

  test('30 days off two fifths of 400 days from 1 January 2026: day 130 is 11 May, on the first day and the last', () => {
    expect(out('2026-04-01', tagged)).toBe('2026-05-11');
    expect(out('2026-05-31', tagged)).toBe('2026-05-11');
  });

  test('a sentence of 401 days is out of reach: two fifths are 161 days, 11 June', () => {
    expect(out('2026-04-01', { ...tagged, lengthDays: 401 })).toBe('2026-06-11');
  });

  test('whose mark is above the share is not released early, and before and after the window the law is as it was', () => {
    expect(out('2026-04-01', facts('2026-01-01', 400))).toBe('2026-06-10');
    const asItWas = lawUnder('hdc', '{ from: 2027-01-01, most_days: 30 }').out('2026-03-31', tagged);
    expect(out('2026-03-31', tagged)).toBe(asItWas);
    expect(out('2026-06-01', tagged)).toBe(asItWas);
  });
});

describe('ecsl beside release at 40 %', () => {
  const { out, law, facts } = lawUnder('ecsl', '{ from: 2024-09-10, until: 2026-10-16, most_days: 70 }', '2024-06-30');
  const released = { ...facts('2024-07-01', 1000), ecslMark: ELIGIBLE };

  test('no gap between the scheme as it was and as it runs on', () => {
    expect(law('2024-09-09').ecsl.offsetDays).toBe(70);
    expect(law('2024-09-10').ecsl.offsetDays).toBe(70);
    expect(law('2026-10-15').ecsl.offsetDays).toBe(70);
    expect(law('2026-10-16').ecsl.offsetDays).toBe(0);
  });

  test('70 days off 400 of 1,000 days from 1 July 2024: day 330 is 27 May 2025', () => {
    expect(out('2024-09-10', released)).toBe('2025-05-27');
    expect(out('2024-09-10', { ...released, ecslMark: NOT_ELIGIBLE })).toBe('2025-08-05');
  });

  test('four years and a sexual offence are out of its reach', () => {
    expect(out('2024-09-10', { ...released, lengthDays: 1460 })).not.toBe(
      out('2024-09-10', { ...released, lengthDays: 1461 }),
    );
    const other = { ...released, offence: OFFENCES.indexOf('sexual') };
    expect(out('2024-09-10', other)).toBe('2025-08-05');
  });
});

describe('recall_policy', () => {
  const TWO_YEARS = 730;
  const SIX_YEARS = 2192;
  const recall = {
    lengthDays: TWO_YEARS,
    paroleDecided: false,
    mappaLevel: 0,
    chargeMark: 0.9,
    kindMark: 0,
    lengthMark: 0.5,
  };

  test('56 days never: 28 stay, and long sentences keep their chance of a fixed term', () => {
    const { law } = lawUnder('recall_policy', '{ fifty_six_days: never }');
    expect([...law('2026-03-31').fixedTermDays]).toEqual([14, 28, 28]);
    expect([...law('2026-03-31').fixedTermShare]).toEqual([1, 1, 0.35]);
    expect([...law('2028-06-30').fixedTermDays]).toEqual([14, 28, 28]);
  });

  test('56 days on another day: 28 on the evening before, 56 on the day', () => {
    const { law } = lawUnder('recall_policy', '{ fifty_six_days: 2026-09-01 }');
    expect(law('2026-08-31').fixedTermDays[1]).toBe(28);
    expect(law('2026-09-01').fixedTermDays[1]).toBe(56);
  });

  test('neither a charge nor MAPPA 2 rules a fixed term out once the lever says so', () => {
    const settings = '{ from: 2026-06-01, days: 42, charge_excludes: false, mappa_2_3_excludes: false }';
    const { law, book } = lawUnder('recall_policy', settings);
    const tables = new RecallTables(book, 'wales', 0);
    const charged = { ...recall, chargeMark: 0, mappaLevel: 2 };
    expect(recallStayDays(law('2026-06-01'), tables, charged)).toBe(42);
    expect(recallStayDays(law('2026-05-31'), tables, charged)).toBeGreaterThan(56);
    expect(recallStayDays(law('2026-06-01'), tables, { ...charged, paroleDecided: true })).toBeGreaterThan(56);
  });

  test('shares by length touch the band that is named: six years, not two', () => {
    const { law, book } = lawUnder('recall_policy', '{ from: 2026-06-01, share_by_length: { 4-years-and-over: 0 } }');
    const tables = new RecallTables(book, 'wales', 0);
    expect(recallStayDays(law('2026-06-01'), tables, recall)).toBe(56);
    expect(recallStayDays(law('2026-06-01'), tables, { ...recall, lengthDays: SIX_YEARS })).toBeGreaterThan(56);
  });

  test('new recalls only: whoever was recalled on the evening before keeps 56 days', () => {
    const { law } = lawUnder('recall_policy', '{ from: 2026-06-01, days: 7, reaches: new-recalls }');
    expect(law('2026-06-10', '2026-05-31').fixedTermDays[1]).toBe(56);
    expect(law('2026-06-10', '2026-06-01').fixedTermDays[1]).toBe(7);
  });

  test('the share on a charge makes an epoch of its own', () => {
    const { law } = lawUnder('recall_policy', '{ from: 2026-06-15, until: 2026-07-15, on_charge_share: 0.5 }');
    expect([law('2026-06-14'), law('2026-06-15'), law('2026-07-15')].map((each) => each.onChargeShare)).toEqual([
      0.15, 0.5, 0.15,
    ]);
  });
});

describe('reset_scope', () => {
  test('its share and its grounds from the day on', () => {
    const { law } = lawUnder('reset_scope', '{ from: 2026-04-01, starts_at: 0.5, exempt: { child-protection: 0.25 } }');
    expect(law('2026-03-31').resetStartsAt).toBeCloseTo(2 / 3, 12);
    expect(law('2026-04-01').resetStartsAt).toBe(0.5);
    expect([...law('2026-04-01').resetExempt]).toEqual([1, 1, 0.25, 1, 0.01]);
  });
});

describe('order_end_rule', () => {
  test('orders made from the day on; those made before only where it reaches them', () => {
    const newOnes = lawUnder('order_end_rule', '{ from: 2026-10-01 }').law;
    expect(newOnes('2027-01-01', '2026-09-30').ordersEndOnCompletion).toBe(false);
    expect(newOnes('2027-01-01', '2026-10-01').ordersEndOnCompletion).toBe(true);
    const all = lawUnder('order_end_rule', '{ from: 2026-10-01, reaches_old_orders: true }').law;
    expect(all('2026-09-30', '2026-01-01').ordersEndOnCompletion).toBe(false);
    expect(all('2026-10-01', '2026-01-01').ordersEndOnCompletion).toBe(true);
  });

  test('half of the orders are done early, evenly from two fifths of their length on', () => {
    const { book } = lawUnder('order_end_rule', '{ completed_early_share: 0.5, least_share_served: 0.4 }');
    const tables = new OrderTables(book, 'wales', 400);
    // a mark in the middle of the half: 0.4 + 0.6 x 0.5 = 0.7 of 360 days
    expect(daysToCompletion(tables, 360, 0.25)).toBe(252);
    expect(daysToCompletion(tables, 360, 0)).toBe(144);
    expect(daysToCompletion(tables, 360, 0.5)).toBe(360);
  });
});

describe('presumption_to_suspend', () => {
  test('sentences passed from the day on, of the length and in the share given', () => {
    const { law } = lawUnder('presumption_to_suspend', '{ from: 2026-10-01, share: 0.5, sentences_under: 184 }');
    expect(law('2026-09-30').presumedSuspended).toBe(0);
    expect(law('2026-10-01')).toMatchObject({ presumedSuspended: 0.5, presumedUnderDays: 184 });
  });

  test('never', () => {
    const { law } = lawUnder('presumption_to_suspend', '{ from: never }');
    expect(law('2028-06-30').presumedSuspended).toBe(0);
  });
});
