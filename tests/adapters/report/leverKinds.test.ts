import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hasAllocationCap, leverKind, leversThatDiffer } from '../../../src/adapters/report/leverKinds.js';
import { LEVERS } from '../../../src/experiment/levers/index.js';
import { FIXTURE } from './fixture.js';

const KINDS: Readonly<Record<string, string>> = {
  early_release: 'cases',
  pss_kept: 'cases',
  hdc: 'cases',
  ecsl: 'cases',
  recall_policy: 'cases',
  reset_scope: 'cases',
  order_end_rule: 'cases',
  presumption_to_suspend: 'cases',
  tier_regime: 'cases',
  case_weights: 'cases',
  workload_cut: 'cases',
  requirement: 'staff',
  leaving_rate: 'staff',
  trainee_intake: 'staff',
  direct_recruitment: 'staff',
  allocation_cap: 'allocation',
  pay_award: 'pay',
};

describe('the kind of a lever', () => {
  it.each(LEVERS.map((lever) => [lever.name, lever] as const))('%s is told by its line', (name, lever) => {
    expect(leverKind(lever.describe(parse(lever.example)))).toBe(KINDS[name]);
  });

  it('is unknown where the line is', () => {
    expect(leverKind('something new')).toBeNull();
  });

  it('looks at levers that one arm alone has', () => {
    const [baseline, scenario] = FIXTURE.arms;
    expect(leversThatDiffer(scenario, baseline)).toEqual(['no release at one third']);
    expect(leversThatDiffer(scenario, { ...baseline, levers: scenario.levers })).toEqual([]);
    expect(hasAllocationCap(scenario)).toBe(false);
  });
});
