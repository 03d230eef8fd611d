/** The one definition of a scenario file: what is checked, what editors complete, what the types say. */
import { z } from 'zod';
import { LEVERS } from '../levers/index.js';
import { MEASURES } from '../measures/index.js';
import { date, explain, figure, kebabName, oneOf, text, wholeFigure } from './schemaPieces.js';
import { uncertaintySchema } from './uncertainty.js';

export const MOST_REPLICATIONS = 100_000;

const measureIds = MEASURES.map((measure) => measure.id) as [string, ...string[]];
const measure = oneOf('a measure', measureIds);

/** What can be gained: pounds are what it costs, and stand on the other side. */
const benefitIds = MEASURES.filter(({ better, unit }) => better !== 'neither' && unit !== '£ million').map(
  ({ id }) => id,
) as [string, ...string[]];
const LEAST_WORTH_POUNDS = 0.01;
const MOST_WORTH_POUNDS = 1_000_000_000;

const levers = z.strictObject(Object.fromEntries(LEVERS.map((lever) => [lever.name, lever.schema.optional()])), {
  error: explain({
    what: 'levers, each with its settings',
    example: 'leaving_rate: { from: 2026-04-01, multiply_by: 0.9 }',
  }),
});

const edgeSwitch = z
  .union([z.boolean(), z.enum(['on', 'off'])], { error: explain({ what: 'on or off', example: 'off' }) })
  .describe('on or off');

const seedError = explain({ what: 'a whole number or a text that is not empty', example: 20260401 });
const seed = z
  .union([z.int({ error: seedError }), z.string().regex(/\S/, { error: seedError }).max(200, { error: seedError })], {
    error: seedError,
  })
  .describe('what all chance comes from: the same seed, the same luck');

const block = (what: string, example: string) => ({ error: explain({ what, example }) });

export const scenarioSchema = z.strictObject(
  {
    name: kebabName('the name of the file without .yaml', 'larger-cohorts'),
    title: text('a title in a few words', 'Larger trainee cohorts'),
    question: text('the question that the scenario asks', 'Would larger cohorts bring the vacancy rate down by 2028?'),
    starts_from: kebabName('the name of another scenario', 'baseline').optional(),
    regions: z
      .union([z.literal('all'), z.array(kebabName('the name of a region', 'wales')).min(1)], {
        error: explain({ what: 'all, or a list of regions', example: '[wales, london]' }),
      })
      .optional()
      .describe('all, or a list of region names'),
    start: date('the date of a start table', '2025-06-30').optional(),
    period: z
      .strictObject(
        { until: date('the first day of a month, not included', '2028-07-01') },
        block('a block with until', '{ until: 2028-07-01 }'),
      )
      .optional(),
    levers: levers.optional().describe('what a decision-maker can change'),
    uncertainties: z
      .record(
        z.string(),
        uncertaintySchema,
        block('names of parameters, each with a range', 'trainee_completion: { uniform: { low: 0.6, high: 0.8 } }'),
      )
      .optional()
      .describe('what nobody in the room can choose: one figure, or a range to draw from'),
    edges: z
      .record(z.string(), edgeSwitch, block('names of edges, each on or off', 'C3: off'))
      .optional()
      .describe('causal claims, on or off'),
    measures: z
      .array(measure, block('a list of measures', '[caseload]'))
      .min(1, block('a list of measures', '[caseload]'))
      .optional(),
    decides_by: z
      .strictObject(
        { measure, threshold: text('what would decide the question', 'below 20 % in June 2028') },
        block('a block with measure and threshold', '{ measure: caseload, threshold: below 240,000 }'),
      )
      .optional()
      .describe('the measure and threshold the author binds themselves to before the run'),
    breaks_even: z
      .strictObject(
        {
          benefit: oneOf('a measure of which more or less is better', benefitIds),
          worth: figure({
            what: 'pounds a unit of the benefit is worth',
            min: LEAST_WORTH_POUNDS,
            max: MOST_WORTH_POUNDS,
            example: 50000,
          })
            .optional()
            .describe('pounds a unit of the benefit is worth; without it break-even is in kind'),
        },
        block('a block with benefit and, if you like, worth', '{ benefit: po_fte_years, worth: 50000 }'),
      )
      .optional()
      .describe('the benefit, added up over time, by which the scenario is said to break even'),
    run: z
      .strictObject(
        {
          replications: wholeFigure({
            what: 'a whole number of replications',
            min: 1,
            max: MOST_REPLICATIONS,
            example: 30,
          }).optional(),
          seed: seed.optional(),
        },
        block('a block with replications and seed', '{ replications: 30, seed: 20260401 }'),
      )
      .optional(),
    compare_with: kebabName('the name of another scenario', 'baseline').optional(),
  },
  block('a block of keys, beginning with name, title and question', 'name: my-question'),
);

/** What one file says; what it `starts_from` may say the rest. */
export type ScenarioContent = z.infer<typeof scenarioSchema>;
