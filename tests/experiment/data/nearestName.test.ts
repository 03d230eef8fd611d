import { describe, expect, it } from 'vitest';
import { nearestName } from '../../../src/experiment/data/nearestName.js';

describe('nearestName', () => {
  const known = ['leaving_rate', 'trainee_intake', 'pss_kept', 'london'];

  it.each([
    ['leving_rate', 'leaving_rate'],
    ['Trainee_Intake', 'trainee_intake'],
    ['londn', 'london'],
    ['pss_keep', 'pss_kept'],
  ])('finds for %s the name %s', (typed, name) => {
    expect(nearestName(typed, known)).toBe(name);
  });

  it.each(['paris', 'x', '', 'completely different', 'leaving_rate'.repeat(20)])('finds nothing near %j', (typed) => {
    expect(nearestName(typed, known)).toBeNull();
  });

  it('takes the first of equally near names', () => {
    expect(nearestName('cat', ['bat', 'hat'])).toBe('bat');
  });
});
