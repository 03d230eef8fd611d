import { z } from 'zod';
import { GRADES } from '../../model/vocabulary.js';
import { date, figure, oneOf } from '../scenario/schemaPieces.js';
import { defineLever } from './lever.js';
import { placeKeys, places, placesInWords, refuseUnitAlone } from './places.js';

const schema = z.strictObject({
  on: date('the day on which they leave', '2026-01-05'),
  share: figure({ what: 'a share of those in post', min: 0.01, max: 0.95, example: 0.43 }),
  grade: oneOf('a grade', GRADES).optional(),
  ...placeKeys,
});

export const staffLoss = defineLever<z.infer<typeof schema>>({
  name: 'staff_loss',
  title: 'Loss of staff at once',
  actsOn: 'staff',
  unit: 'share of those in post',
  description:
    'A stress test, not a choice: on one day a share of those in post, of all grades or one, leaves the service, everywhere, in regions or in one unit. It puts a unit where an inspection found one; how it got there is not asked. Those who go count as leavers.',
  example: '{ on: 2026-01-05, share: 0.43, regions: [london], unit: 4 }',
  schema,
  parameters: ['staff_loss_share'],
  changes(settings, context) {
    refuseUnitAlone(settings, context);
    const from = context.begins(settings.on, 'on');
    return places(settings).map((where) => ({
      parameter: 'staff_loss_share',
      where,
      from,
      until: from + 1,
      op: 'set' as const,
      by: settings.share,
      appliesTo: 'alreadyInside' as const,
    }));
  },
  describe: (settings) =>
    `${settings.share} of ${settings.grade ?? 'all grades'} leave on ${settings.on}${placesInWords(settings)}`,
});
