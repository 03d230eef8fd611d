import { type EarlyScheme, earlySchemeChanges, earlySchemeInWords, earlySchemeSchema } from './earlyScheme.js';
import { defineLever, type LeverContext } from './lever.js';

const ENDED_ON = '2024-09-10'; // data/parameters/ecsl_offset.yaml

export const ecsl = defineLever<EarlyScheme>({
  name: 'ecsl',
  title: 'End of Custody Supervised Licence',
  actsOn: 'cases',
  unit: 'days before the release point',
  description:
    'The scheme that ran from October 2023 to 9 September 2024 runs on, or runs again: so many days before the release point, for a share of sentences, up to a length. Whoever has home detention curfew too gets the longer of the two.',
  example: '{ from: 2026-04-01, most_days: 35, eligible_share: 0.36 }',
  schema: earlySchemeSchema,
  parameters: ['ecsl_offset', 'ecsl_eligible', 'ecsl_sentences_under'],
  changes(settings, context) {
    refuseAfterItsEnd(settings, context);
    return earlySchemeChanges('ecsl', settings, context);
  },
  describe: (settings) => `End of Custody Supervised Licence: ${earlySchemeInWords(settings)}`,
});

/** Where the scheme is not running, only days make it run. */
function refuseAfterItsEnd(settings: EarlyScheme, context: LeverContext): void {
  if (settings.most_days !== undefined || (settings.from ?? context.startDate) < ENDED_ON) return;
  const what = `the scheme ended on ${ENDED_ON}: without most_days nobody is released under it`;
  context.refuse(['most_days'], what, 'Give most_days, for example 70, the most there ever were.');
}
