import { expect, test } from 'vitest';
import type { Change } from '../../../src/model/inputs.js';
import { COLUMN_INDEX } from '../../../src/model/observation/columns.js';
import { playOn, startedService } from '../support/playedService.js';
import { serviceInputs } from '../support/serviceInputs.js';

/** Days from 1 July 2025 to 1 September 2025 and to 1 July 2026. */
const [SEPTEMBER, NEXT_JULY] = [62, 365];

/** Trainees who gave up in the year, those in training at the start and those who start in September or March. */
function gaveUp(changes: readonly Change[]): { before: string[]; after: string[] } {
  const service = startedService({ ...serviceInputs('2025-06-30', NEXT_JULY, ['wales']), changes });
  const atStart = service.officers.rows;
  playOn(service);
  const { officers, ledger } = service;
  const rows = Array.from({ length: officers.rows }, (_, row) => row);
  const gone = rows.filter((row) => officers.grade[row] === 3 && officers.inPost[row] === 0);
  const names = (list: number[]) => list.map((row) => `${officers.idHigh[row]}/${officers.idLow[row]}`);
  expect(ledger.level(service.selected[0]!, COLUMN_INDEX.trainees)).toBeGreaterThan(0);
  return { before: names(gone.filter((row) => row < atStart)), after: names(gone.filter((row) => row >= atStart)) };
}

test('a share of none reaches those who start from the day on, and nobody in training', () => {
  const none: Change = {
    parameter: 'trainee_completion',
    where: {},
    from: SEPTEMBER,
    until: 100_000,
    op: 'set',
    by: 0,
    appliesTo: 'new',
  };
  const plain = gaveUp([]);
  const all = gaveUp([none]);
  expect(plain.before.length).toBeGreaterThan(0);
  expect(all.before).toEqual(plain.before);
  expect(all.after.length).toBeGreaterThan(plain.after.length);
  expect(plain.after.filter((name) => !all.after.includes(name))).toEqual([]);
  expect(gaveUp([{ ...none, by: 1 }]).after).toEqual([]);
});
