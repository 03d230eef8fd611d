import { describe, expect, test } from 'vitest';
import { Units } from '../../../src/model/allocation/units.js';
import { NATION } from '../../../src/model/governance/authority.js';
import { Governance } from '../../../src/model/governance/governance.js';
import { RIGHT } from '../../../src/model/governance/rights.js';
import type { RightMove } from '../../../src/model/inputs.js';

/** Region a has units 0 to 2, region b units 3 and 4; unit 3 is in no combined authority. */
function governanceOf(...moves: RightMove[]): Governance {
  const input = { moves, combinedAuthorityOfUnit: [0, 0, 0, -1, 1], localAuthorityGroupOfUnit: [0, 0, 1, 2, 3] };
  return new Governance(input, new Units([3, 2]), ['a', 'b']);
}

const recruitment = (from: number, to: RightMove['to'], where: RightMove['where'] = {}): RightMove => ({
  right: 'recruitment',
  from,
  where,
  to,
});

describe('who decides', () => {
  test('is the nation where nothing was moved', () => {
    expect(governanceOf().decider(RIGHT.recruitment, 4, 1000)).toBe(NATION);
  });

  test('changes on the day of the move, and for that right alone', () => {
    const governance = governanceOf(recruitment(30, 'region'));
    expect(governance.decider(RIGHT.recruitment, 4, 29)).toBe(NATION);
    expect(governance.decider(RIGHT.recruitment, 4, 30)).toEqual({ level: 'region', index: 1 });
    expect(governance.decider(RIGHT.pay_setting, 4, 30)).toBe(NATION);
  });

  test('is one authority for all units that belong to it', () => {
    const governance = governanceOf(recruitment(0, 'combined-authority'));
    expect(governance.decidersIn(RIGHT.recruitment, 0, 0)).toEqual([{ level: 'combined-authority', index: 0 }]);
    expect(governance.decider(RIGHT.recruitment, 0, 0)).toBe(governance.decider(RIGHT.recruitment, 2, 0));
  });

  test('stays who it was where no authority of the level exists', () => {
    const governance = governanceOf(recruitment(0, 'region'), recruitment(10, 'combined-authority', { region: 'b' }));
    expect(governance.decidersIn(RIGHT.recruitment, 1, 10)).toEqual([
      { level: 'region', index: 1 },
      { level: 'combined-authority', index: 1 },
    ]);
  });

  test('is the unit, or its group of local authorities', () => {
    const governance = governanceOf(recruitment(0, 'unit'), recruitment(5, 'local-authority-group'));
    expect(governance.decider(RIGHT.recruitment, 2, 4)).toEqual({ level: 'unit', index: 2 });
    expect(governance.decider(RIGHT.recruitment, 2, 5)).toEqual({ level: 'local-authority-group', index: 1 });
  });

  test('can be one unit alone, and goes back with a later move', () => {
    const governance = governanceOf(recruitment(5, 'nation'), recruitment(1, 'unit', { region: 'a', unit: 2 }));
    expect(governance.decider(RIGHT.recruitment, 0, 1)).toBe(NATION);
    expect(governance.decider(RIGHT.recruitment, 1, 1)).toEqual({ level: 'unit', index: 1 });
    expect(governance.decider(RIGHT.recruitment, 1, 5)).toBe(NATION);
  });

  test('of two moves on one day the one written last holds', () => {
    const governance = governanceOf(recruitment(3, 'unit'), recruitment(3, 'region'));
    expect(governance.decider(RIGHT.recruitment, 0, 3)).toEqual({ level: 'region', index: 0 });
  });
});
