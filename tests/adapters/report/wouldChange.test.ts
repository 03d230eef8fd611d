import { expect, test } from 'vitest';
import { answerSentences } from '../../../src/adapters/report/pageOne/answer.js';
import { wouldChange } from '../../../src/adapters/report/pageOne/wouldChange.js';
import { chartContext } from '../../../src/adapters/report/reportCharts.js';
import { MEASURES } from '../../../src/experiment/measures/index.js';
import type { ComparisonResult } from '../../../src/experiment/result.js';
import { FIXTURE } from './fixture.js';
import { WITH_MECHANISMS } from './fixtureMechanisms.js';
import { textOf } from './readHtml.js';

const context = chartContext(WITH_MECHANISMS, { measures: MEASURES });
const section = (result: ComparisonResult, measure = 'staff_in_post_fte') =>
  textOf(wouldChange(result, context, measure).text);

test('names the assumptions nearest to turning the answer round, with present value, flip, range and grade', () => {
  const text = section(WITH_MECHANISMS);
  expect(text).toContain('2 of 4 assumptions can turn the difference round, so it is not decided by the evidence');
  // from 90 to 137 of 180 days is nearer than from 12 to 20 of 18 months
  expect(text).toMatch(
    /Days to hire locally \(grade D\): now 90, turns at 137; range 60 to 240\..*Months the transition/,
  );
  expect(text).toContain('turns at 20 (inside noise: these runs cannot tell just where)');
});

test('says that nothing turns it round, or that nothing was measured', () => {
  const [one] = WITH_MECHANISMS.switchingValues!;
  const firm = {
    ...one,
    measures: one.measures.map((measure) => ({
      ...measure,
      notDecided: false,
      answers: measure.answers.map((answer) => ({ ...answer, flipsAt: null, flipsInsideNoise: null })),
    })),
  };
  const text = section({ ...WITH_MECHANISMS, switchingValues: [firm] });
  expect(text).toContain(
    'none of 4 assumptions, each over its whole range, turns the difference round (30 plays each)',
  );
  expect(section(FIXTURE)).toContain('Not measured yet');
});

test('the answer says so where an assumption can turn it round', () => {
  const words = 'not decided by the evidence';
  expect(answerSentences(WITH_MECHANISMS, context, ['wmt_percent'])[0]).toContain(`can turn it round: ${words}`);
  expect(answerSentences(FIXTURE, context, ['wmt_percent'])[0]).not.toContain(words);
});
