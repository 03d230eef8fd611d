import { describe, expect, test } from 'vitest';
import type { Change, EdgeSwitch, Inputs } from '../../../src/model/inputs.js';
import { COLUMN_COUNT, COLUMN_INDEX, type ColumnName } from '../../../src/model/observation/columns.js';
import { simulate } from '../../../src/model/simulate.js';
import { leadingSpoHundredths, spoPostIsVacant } from '../../../src/model/staff/spoPosts.js';
import { startedService } from '../support/playedService.js';
import { smallInputs, smallService } from '../support/smallService.js';

const ON: readonly EdgeSwitch[] = [{ id: 'c17', on: true }];
const FROM = 31;

const span = (staffPerSpo: number): Change => ({
  parameter: 'spo_span',
  where: {},
  from: FROM,
  until: 1000,
  op: 'set',
  by: staffPerSpo,
  appliesTo: 'alreadyInside',
});

/** 60 PO, 36 PSO and 12 SPO of whom half lead: 96 / 6 = 16 staff each. Nobody leaves. */
function unit(changes: readonly Change[], edges = ON, figures: Parameters<typeof smallInputs>[1] = {}): Inputs {
  const inputs = smallInputs(
    { PO: 60, PSO: 36, SPO: 12 },
    {
      leaving_rate: 0,
      po_headquarters_rate: 0,
      po_promotion_rate: 0.05,
      spo_promotion_most: 0.5,
      spo_leading_share: 0.5,
      ...figures,
    },
  );
  return { ...inputs, changes, edges, untilDay: 365 };
}

function yearOf(inputs: Inputs) {
  const { values, months } = simulate(inputs, 'span', 0);
  const at = (month: number, column: ColumnName) => values[month * COLUMN_COUNT + COLUMN_INDEX[column]];
  const sum = (column: ColumnName) =>
    Array.from({ length: months }, (_, m) => at(m, column)).reduce((a, b) => a + b, 0);
  return { at: (column: ColumnName) => at(months - 1, column), atStart: (column: ColumnName) => at(0, column), sum };
}

describe('posts as SPO follow from a span', () => {
  test('half of twelve lead at the start; without a span every post is open', () => {
    const service = startedService(unit([]));
    expect(leadingSpoHundredths(service, 0)).toBe(600);
    expect(spoPostIsVacant(service, 0)).toBe(true);
  });

  test('vacant while staff over span exceed those who lead: 96 / 15 is more than 6, 96 / 16 and 96 / 20 are not', () => {
    const vacant = (staffPerSpo: number) => spoPostIsVacant(smallService(unit([], ON, { spo_span: staffPerSpo })), 0);
    expect([15, 16, 20].map(vacant)).toEqual([true, false, false]);
  });

  test('a span of eight: promotions until posts are filled and no further, each out of the officers', () => {
    // s promoted: (96 - s) / 8 <= 6 + s first at s = 6 (90 / 8 = 11.25 <= 12), and 5 leave one open (11.4 > 11)
    const year = yearOf(unit([span(8)], ON, { po_promotion_rate: 0 }));
    expect(year.sum('po_promotions')).toBe(6);
    expect([year.at('po_heads'), year.at('spo_fte'), year.at('spo_leading_fte')]).toEqual([54, 18, 12]);
  });

  test('over-filled posts stop promotions', () => {
    expect(yearOf(unit([span(40)], ON, { po_promotion_rate: 0 })).sum('po_promotions')).toBe(0);
  });
});

describe('edge C17, promotion costs an officer', () => {
  const figures = { po_promotion_rate: 0.4 };
  test('on: as many officers fewer as SPO more', () => {
    const year = yearOf(unit([], ON, figures));
    expect(year.sum('po_promotions')).toBeGreaterThan(5);
    expect(year.at('po_heads')).toBe(60 - year.sum('po_promotions'));
    expect(year.at('spo_fte')).toBe(12 + year.sum('po_promotions'));
    expect(year.sum('spo_appointed')).toBe(0);
  });

  test('off: the officers stay, somebody from outside is appointed and recruited for money', () => {
    const year = yearOf(unit([], [], figures));
    expect([year.at('po_heads'), year.sum('po_promotions')]).toEqual([60, 0]);
    expect(year.sum('spo_appointed')).toBeGreaterThan(5);
    expect(year.at('spo_fte')).toBe(12 + year.sum('spo_appointed'));
    expect(year.sum('cost_recruitment')).toBe(3000 * year.sum('spo_appointed'));
    expect(year.atStart('spo_fte')).toBe(12);
  });
});
