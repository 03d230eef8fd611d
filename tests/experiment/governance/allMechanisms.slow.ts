import { expect, test } from 'vitest';
import { governanceInput } from '../../../src/experiment/governance/governanceInput.js';
import { MECHANISM_IDS } from '../../../src/experiment/governance/mechanismIds.js';
import type { Inputs } from '../../../src/model/inputs.js';
import { simulate } from '../../../src/model/simulate.js';
import { simulate as simulateChecked } from '../../../src/model/simulateChecked.js';
import { DATA, serviceInputs, withFigures } from '../../model/support/serviceInputs.js';
import { changesOf } from '../levers/leverStage.js';

const REGIONS = ['wales', 'north-west'];
const RIGHTS = DATA.authorities.rights.map(({ id }) => id);

/** Every right to a level from April 2026, back in January 2027, every mechanism in force with figures away from the national ones. */
function inputsUnder(level: string): Inputs {
  const { changes, moves, slips } = changesOf(
    'move_right',
    `{ rights: [${RIGHTS.join(', ')}], to: ${level}, from: 2026-04-01, until: 2027-01-01, regions: [${REGIONS.join(', ')}], stagger_months: 2, mechanisms: [${MECHANISM_IDS.join(', ')}], transition: { months: 6, severity: 2 } }`,
    { start: '2025-06-30', until: '2027-07-01' },
  );
  expect(slips).toEqual([]);
  const figures = Object.fromEntries(
    DATA.mechanisms.flatMap((mechanism) =>
      mechanism.figures.map(({ parameter, distribution }) => [parameter, distribution.high] as const),
    ),
  );
  const inputs = withFigures(serviceInputs('2025-06-30', 730, REGIONS), { ...figures, leaving_rate_bound: 3 });
  return { ...inputs, changes, governance: governanceInput(DATA, moves) };
}

test.each(['region', 'local-authority-group', 'unit'])(
  'two years in two regions with all twelve mechanisms in force under each %s hold, to the same bytes',
  (level) => {
    const inputs = inputsUnder(level);
    expect(new Set(inputs.changes.map(({ parameter }) => parameter)).size).toBeGreaterThan(20);
    const { values } = simulateChecked(inputs, 'all mechanisms', 0);
    expect(values).toEqual(simulate(inputs, 'all mechanisms', 0).values);
  },
);
