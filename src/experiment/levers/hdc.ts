import { type EarlyScheme, earlySchemeChanges, earlySchemeInWords, earlySchemeSchema } from './earlyScheme.js';
import { defineLever } from './lever.js';

export const hdc = defineLever<EarlyScheme>({
  name: 'hdc',
  title: 'Home detention curfew',
  actsOn: 'cases',
  unit: 'most days before the release point',
  description:
    'More or fewer days on home detention curfew, for more or fewer people, or up to another length of sentence. People already inside are reached; whoever is already out stays out.',
  example: '{ from: 2026-04-01, most_days: 180, eligible_share: 0.2 }',
  schema: earlySchemeSchema,
  parameters: ['hdc_offset', 'hdc_eligible', 'hdc_sentences_under'],
  changes: (settings, context) => earlySchemeChanges('hdc', settings, context),
  describe: (settings) => `home detention curfew: ${earlySchemeInWords(settings)}`,
});
