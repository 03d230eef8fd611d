import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadData } from '../../../src/adapters/node/data/loadData.js';
import { RIGHTS } from '../../../src/model/governance/rights.js';
import { Stage } from './stage.js';

const DATA = loadData('data');
let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.strike());

const firstWords = (printed: string) => printed.split('\n').map((line) => line.split(' ')[0]);

describe('list', () => {
  test('regimes and mechanisms name every one of them', async () => {
    const regimes = await stage.perform(['list', 'regimes']);
    expect(firstWords(regimes.printed).sort()).toEqual(DATA.regimes.map(({ id }) => id).sort());
    const mechanisms = await stage.perform(['list', 'mechanisms']);
    expect(firstWords(mechanisms.printed).sort()).toEqual(DATA.mechanisms.map(({ id }) => id).sort());
    expect([regimes.exitCode, mechanisms.exitCode]).toEqual([0, 0]);
  });

  test('rights name all fourteen, then what never moves', async () => {
    const { printed } = await stage.perform(['list', 'rights']);
    expect(firstWords(printed).slice(0, 14).sort()).toEqual([...RIGHTS].sort());
    expect(printed.split('Never moves:')[1]).toContain('Sentencing');
  });
});

describe('explain', () => {
  test('a right, a mechanism and an arrangement say what they are', async () => {
    const right = await stage.perform(['explain', 'pay_setting']);
    expect(right.printed).toContain('pay_setting');
    expect(right.printed).toContain('0.15');
    const mechanism = await stage.perform(['explain', 'g2']);
    expect(mechanism.printed).toContain('local_lead_time_ratio');
    expect(mechanism.printed).toContain('recruitment');
    const regime = await stage.perform(['explain', 'mayoral-co-commissioning']);
    expect(regime.printed).toContain('commissioning');
    expect([right, mechanism, regime].map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
  });

  test('what nobody knows is refused with the nearest name', async () => {
    const { exitCode, complained } = await stage.perform(['explain', 'pay_seting']);
    expect(exitCode).not.toBe(0);
    expect(complained).toContain('pay_setting');
  });
});

describe('trace', () => {
  const SCENARIO = `name: local
title: T
question: Q?
start: 2025-06-30
period: { until: 2025-11-01 }
regions: [wales]
levers: { move_right: { rights: [recruitment], to: region, from: 2025-09-01 } }
`;

  function written(): void {
    mkdirSync(stage.path('scenarios'), { recursive: true });
    writeFileSync(stage.path('local.yaml'), SCENARIO);
  }

  test('writes who decided what, when, under the name of the scenario and the future', async () => {
    written();
    const { exitCode, printed, complained } = await stage.perform([
      'trace',
      'local.yaml',
      '--replication',
      '3',
      '--out',
      'kept',
    ]);
    expect(complained).toContain('Playing future 3 of local');
    expect(exitCode).toBe(0);
    // nothing half-written stays beside it
    expect(readdirSync(stage.path('kept'))).toEqual(['local-decisions-3.csv']);
    expect(printed).toContain('local-decisions-3.csv');
    const [head, ...rows] = readFileSync(stage.path('kept/local-decisions-3.csv'), 'utf8').trimEnd().split('\r\n');
    expect(head).toBe('date,right,level,authority,region,what,decided,knew');
    const hires = rows.filter((row) => row.split(',')[1] === 'recruitment');
    expect(hires.length).toBeGreaterThan(0);
    for (const row of hires) {
      const [date, , level, authority] = row.split(',');
      expect([level, authority]).toEqual(date < '2025-09-01' ? ['nation', 'England and Wales'] : ['region', 'wales']);
    }
    expect(hires.some((row) => row < '2025-09-01')).toBe(true);
    expect(hires.some((row) => row >= '2025-09-01')).toBe(true);
  });

  test('a future that is no number, or a scenario that is nowhere, writes nothing', async () => {
    written();
    const before = stage.contents();
    for (const slip of ['-1', '1.5', 'first', '1234567']) {
      const { exitCode, complained } = await stage.perform(['trace', 'local.yaml', `--replication=${slip}`]);
      expect(exitCode).not.toBe(0);
      expect(complained).toContain(`--replication needs a whole number from 0, got "${slip}"`);
    }
    const { exitCode, complained } = await stage.perform(['trace', 'regional-devolutoin']);
    expect(exitCode).not.toBe(0);
    expect(complained).toContain('regional-devolution');
    expect(stage.contents()).toEqual(before);
  });
});
