import { describe, expect, test } from 'vitest';
import type { Change, EdgeSwitch } from '../../../src/model/inputs.js';
import { brokenInvariants } from '../../../src/model/invariants/brokenInvariants.js';
import { COLUMN_INDEX } from '../../../src/model/observation/columns.js';
import type { Service } from '../../../src/model/service.js';
import { ABSENCE } from '../../../src/model/staff/officerLedger.js';
import { beginAbsence } from '../../../src/model/staff/sickness.js';
import { startProcesses } from '../../../src/model/start/start.js';
import { startedService } from '../support/playedService.js';
import { serviceInputs } from '../support/serviceInputs.js';
import { addCase, smallInputs, smallService } from '../support/smallService.js';

const STILL = { leaving_rate: 0, po_promotion_rate: 0, po_headquarters_rate: 0 };

function struck(changes: readonly Partial<Change>[], units = 1, edges?: readonly EdgeSwitch[]): Service {
  const inputs = smallInputs({ PO: 400, PSO: 0, SPO: 0 }, { ...STILL, absence_before_reallocation: 21 });
  const common = { where: {}, from: 10, until: 11, op: 'set', by: 1, appliesTo: 'alreadyInside' } as const;
  const service = smallService({
    ...inputs,
    regions: [{ id: 'one', name: 'One', share: 1, units }],
    changes: changes.map((change) => ({ ...common, parameter: 'staff_loss_share', ...change })),
    ...(edges && { edges }),
  });
  startProcesses(service);
  return service;
}

const inPost = ({ officers }: Service) => [...officers.inPost].reduce((sum, each) => sum + each, 0);
const away = ({ officers }: Service) => [...officers.absence].filter((absence) => absence === ABSENCE.long).length;

describe('a wave of sickness', () => {
  const WAVE = [
    { parameter: 'sickness_wave_share', by: 0.3 },
    { parameter: 'sickness_wave_days', by: 42 },
  ];

  test('strikes the share of those at work on the day, each by an own mark, for the days said', () => {
    const service = struck(WAVE);
    service.simulation.runUntil(10);
    expect(away(service)).toBe(0);
    service.simulation.runUntil(11);
    // 400 marks at 0.3: mean 120, standard deviation 9.2; four of them either way, false alarm below 1 in 10,000
    expect(Math.abs(away(service) - 120)).toBeLessThan(37);
    service.simulation.runUntil(52);
    expect(away(service)).toBeGreaterThan(80);
    service.simulation.runUntil(53);
    expect(away(service)).toBe(0);
  });

  test('lets those alone who are away already: they come back when they would have', () => {
    const service = struck([{ parameter: 'sickness_wave_share', by: 1 }, WAVE[1]!]);
    service.simulation.runUntil(10);
    beginAbsence(service, 7, ABSENCE.short, 14);
    service.simulation.runUntil(11);
    expect([service.officers.absence[7], service.officers.absentUntil[7]]).toEqual([ABSENCE.short, 14]);
    expect(away(service)).toBe(399);
  });

  test('strikes more of the same people where the share is larger', () => {
    const who = (share: number) => {
      const service = struck([{ parameter: 'sickness_wave_share', by: share }, WAVE[1]!]);
      service.simulation.runUntil(11);
      return [...service.officers.absence].flatMap((absence, row) => (absence === ABSENCE.long ? [row] : []));
    };
    const few = who(0.1);
    expect(who(0.3)).toEqual(expect.arrayContaining(few));
  });

  test.each([
    [true, 0],
    [false, 1],
  ])(
    'edge C2 on is %s: of the cases of those away, the share that stays with them after cover ends is %d',
    (on, share) => {
      const service = struck(WAVE, 1, [{ id: 'c2', on }]);
      for (let i = 0; i < 800; i++) addCase(service, { letter: 3, number: 2 });
      service.simulation.runUntil(12);
      const held = () =>
        [...service.officers.absence].reduce(
          (sum, absence, row) => sum + (absence === ABSENCE.long ? service.officers.cases[row]! : 0),
          0,
        );
      const before = held();
      expect(before).toBeGreaterThan(100);
      service.simulation.runUntil(10 + 21 + 1);
      expect(held() / before).toBe(share);
      expect(brokenInvariants(service)).toEqual([]);
    },
  );
});

describe('a loss of staff', () => {
  test('takes the share away for good, counted as leavers, and their cases wait for others', () => {
    const service = struck([{ by: 0.43 }]);
    addCase(service, { letter: 3, number: 2 });
    service.simulation.runUntil(11);
    const gone = 400 - inPost(service);
    // 400 marks at 0.43: mean 172, standard deviation 9.9
    expect(Math.abs(gone - 172)).toBeLessThan(40);
    expect(service.ledger.flow(0, COLUMN_INDEX.po_leavers)).toBe(gone);
    service.simulation.runUntil(30);
    expect(400 - inPost(service)).toBe(gone);
    expect(brokenInvariants(service)).toEqual([]);
  });

  test('takes trainees by their not finishing', () => {
    const inputs = serviceInputs('2025-06-30', 40, ['wales']);
    const change = { where: { grade: 'trainee' }, from: 10, until: 11, op: 'set', appliesTo: 'alreadyInside' } as const;
    const changes = [{ ...change, parameter: 'staff_loss_share', by: 1 }];
    const service = startedService({ ...inputs, changes });
    const [region] = service.selected;
    service.beginMonth(0, 31);
    service.simulation.runUntil(10);
    const trainees = service.ledger.level(region!, COLUMN_INDEX.trainees);
    const before = service.ledger.flow(region!, COLUMN_INDEX.trainees_dropped_out);
    service.simulation.runUntil(11);
    expect(service.ledger.level(region!, COLUMN_INDEX.trainees)).toBe(0);
    expect(service.ledger.flow(region!, COLUMN_INDEX.trainees_dropped_out) - before).toBe(trainees);
    expect(brokenInvariants(service)).toEqual([]);
  });

  test('stays in the unit and with the grade that are named', () => {
    const service = struck([{ where: { region: 'one', unit: 2 }, by: 0.95 }], 4);
    service.simulation.runUntil(11);
    const { officers } = service;
    const left = [0, 1, 2, 3].map(
      (unit) =>
        [...officers.unit].filter((at, row) => row < officers.rows && at === unit && officers.inPost[row] === 0).length,
    );
    expect(left[1]).toBeGreaterThan(80);
    expect([left[0], left[2], left[3]]).toEqual([0, 0, 0]);
    const psoOnly = struck([{ where: { grade: 'PSO' }, by: 0.95 }]);
    psoOnly.simulation.runUntil(11);
    expect(inPost(psoOnly)).toBe(400);
  });
});
