import { describe, expect, it } from 'vitest';
import { checkGovernance } from '../../../../src/experiment/data/governance/checkGovernance.js';
import { DATA } from '../../../model/support/serviceInputs.js';

type Checked = Parameters<typeof checkGovernance>[0];

const slips = (changes: Partial<Checked>) =>
  [...checkGovernance({ ...DATA, ...changes }, 'data')].map(({ where, what, mend }) => `${where} | ${what} | ${mend}`);

/** Combined authorities of these areas, called first and second. Wales has 4 units in the data, the North East 5. */
function areas(
  ...units: readonly (readonly { region: string; units: readonly number[] | null }[])[]
): Partial<Checked> {
  const combinedAuthorities = units.map((area, index) => {
    const id = ['first', 'second'][index]!;
    return { id, name: id, area };
  });
  return { authorities: { ...DATA.authorities, combinedAuthorities } };
}

const ONE_AT_MOST = 'Put every unit into one combined authority at most.';

describe('checkGovernance', () => {
  it('finds nothing in the data as they are', () => {
    expect(slips({})).toEqual([]);
  });

  it('misses the arrangement of today', () => {
    expect(slips({ regimes: DATA.regimes.filter(({ id }) => id !== 'today') })).toEqual([
      'data/governance/today.yaml | the arrangement of today is not there | Write this file: who holds which right today.',
    ]);
  });

  it('misses each mechanism that is not described', () => {
    expect(slips({ mechanisms: DATA.mechanisms.filter(({ id }) => id !== 'g3' && id !== 'g12') })).toEqual([
      expect.stringContaining('data/mechanisms/g3.yaml | the mechanism is not described | '),
      expect.stringContaining('data/mechanisms/g12.yaml | the mechanism is not described | '),
    ]);
  });

  it('names a region that a regime has wrong, with the nearest name', () => {
    const [regime, ...rest] = DATA.regimes;
    const holdings = [{ right: 'training', to: 'region', regions: ['wale'] }] as const;
    expect(slips({ regimes: [{ ...regime!, holdings }, ...rest] })).toEqual([
      `data/governance/${regime!.id}.yaml | there is no region wale | Did you mean wales?`,
    ]);
  });

  it('names a region that an area has wrong', () => {
    const [slip] = slips(areas([{ region: 'mercia', units: [1] }]));
    expect(slip).toContain('data/authorities.yaml | there is no region mercia | ');
  });

  it('names a unit that the region does not have', () => {
    expect(slips(areas([{ region: 'wales', units: [4, 5] }]))).toEqual([
      `data/authorities.yaml | wales has no unit 5 | ${ONE_AT_MOST}`,
    ]);
  });

  it('names a unit that is in two combined authorities, or twice in one', () => {
    const wales = (...units: number[]) => ({ region: 'wales', units });
    expect(slips(areas([wales(1, 2)], [wales(2, 3)]))).toEqual([
      `data/authorities.yaml | unit wales 2 is in first and in second | ${ONE_AT_MOST}`,
    ]);
    expect(slips(areas([wales(1, 1)]))).toEqual([
      `data/authorities.yaml | unit wales 1 is in first and in first | ${ONE_AT_MOST}`,
    ]);
  });

  it('counts an area without numbers as every unit of the region', () => {
    const all = { region: 'wales', units: null };
    expect(slips(areas([all], [{ region: 'north-east', units: null }]))).toEqual([]);
    expect(slips(areas([all], [{ region: 'wales', units: [4] }]))).toEqual([
      `data/authorities.yaml | unit wales 4 is in first and in second | ${ONE_AT_MOST}`,
    ]);
  });
});
