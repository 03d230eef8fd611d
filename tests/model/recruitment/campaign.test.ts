import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/model/inputs.js';
import { observedNow } from '../../../src/model/invariants/observedNow.js';
import { COLUMN_INDEX, type ColumnName } from '../../../src/model/observation/columns.js';
import type { Service } from '../../../src/model/service.js';
import { startProcesses } from '../../../src/model/start/start.js';
import { smallInputs, smallService } from '../support/smallService.js';

const campaign = (applicants: number, days = 1): Change[] =>
  [
    ['campaign_applicants', applicants],
    ['campaign_days', days],
  ].map(([parameter, by]) => ({
    parameter: String(parameter),
    where: {},
    from: 5,
    until: 5 + days,
    op: 'set',
    by: Number(by),
    appliesTo: 'alreadyInside',
  }));

/** Everybody gets through: a week of selection, two of vetting, one of notice; posts for 60, all full-time. */
const OPEN = {
  leaving_rate: 0,
  po_promotion_rate: 0,
  po_headquarters_rate: 0,
  po_required_fte: 60,
  campaign_selected_share: 1,
  campaign_selection_weeks: 1,
  campaign_vetting_weeks: 2,
  campaign_vetting_failed_share: 0,
  campaign_declined_share: 0,
  campaign_notice_weeks: 1,
};

function playedTo(day: number, changes: readonly Change[], figures: Record<string, number> = {}): Service {
  const service = smallService({ ...smallInputs({ PO: 10, PSO: 0, SPO: 0 }, { ...OPEN, ...figures }), changes });
  startProcesses(service);
  service.simulation.runUntil(day);
  return service;
}

const flow = (service: Service, name: ColumnName) => service.ledger.flow(0, COLUMN_INDEX[name]);
const heads = (service: Service) => service.ledger.level(0, COLUMN_INDEX.po_heads);
const started = (service: Service) => {
  const { officers } = service;
  return Array.from({ length: officers.rows }, (_, row) => row)
    .filter((row) => row >= 10 && officers.inPost[row] === 1)
    .map((row) => officers.idLow[row]!);
};

describe('a campaign', () => {
  test('applicants start after selection, vetting and notice, counted as hired', () => {
    const changes = campaign(8);
    expect(heads(playedTo(5 + 28, changes))).toBe(10);
    const service = playedTo(5 + 28 + 1, changes);
    expect(heads(service)).toBe(18);
    expect(
      ['campaign_applicants', 'campaign_starts', 'po_hired'].map((name) => flow(service, name as ColumnName)),
    ).toEqual([8, 8, 8]);
  });

  test('no more start than there are vacancies; those lost in vetting keep theirs until it ends, then it is free', () => {
    expect(heads(playedTo(100, campaign(80)))).toBe(60);
    const lost = playedTo(5 + 7 + 1, campaign(80), { campaign_vetting_failed_share: 1 });
    expect(lost.comingHundredths[0]).toBe(5000);
    lost.simulation.runUntil(5 + 21 + 1);
    expect(lost.comingHundredths[0]).toBe(0);
    expect(heads(lost)).toBe(10);
  });

  test('nobody where nobody is selected, or everybody declines', () => {
    expect(heads(playedTo(100, campaign(8), { campaign_selected_share: 0 }))).toBe(10);
    expect(heads(playedTo(100, campaign(8), { campaign_declined_share: 1 }))).toBe(10);
  });

  test("each stage is the applicant's own luck: a larger campaign, or a smaller loss, adds people and changes nobody", () => {
    const figures = { po_required_fte: 1000, campaign_selected_share: 0.5, campaign_declined_share: 0.4 };
    const base = started(playedTo(200, campaign(60, 30), figures));
    const larger = started(playedTo(200, campaign(90, 30), figures));
    const fewerDecline = started(playedTo(200, campaign(60, 30), { ...figures, campaign_declined_share: 0.2 }));
    expect(base.length).toBeGreaterThan(5);
    for (const more of [larger, fewerDecline]) {
      expect(more.length).toBeGreaterThan(base.length);
      expect(base.filter((applicant) => !more.includes(applicant))).toEqual([]);
    }
  });

  test('without applicants no event is another', () => {
    expect(playedTo(100, campaign(0)).digest.text(0)).toBe(playedTo(100, []).digest.text(0));
  });

  test('costs a sum for each applicant, and recruitment for each who starts', () => {
    const service = playedTo(34, campaign(8), {
      campaign_cost: 150,
      recruitment_cost: 3000,
      campaign_declined_share: 1,
    });
    expect(observedNow(service)('cost_recruitment')).toBe(8 * 150);
    const all = playedTo(34, campaign(8), { campaign_cost: 150, recruitment_cost: 3000 });
    expect(observedNow(all)('cost_recruitment')).toBe(8 * 150 + 8 * 3000);
  });
});
