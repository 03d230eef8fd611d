import { CASE_TYPES, GRADES, SENTENCE_CLASSES, SERVICE_BANDS, TIER_LETTERS, TIER_NUMBERS } from '../vocabulary.js';
import type { Axis } from './catalogue.js';

/** Letters from A, numbers from 3: the order of the published table of case weights. */
const TIERS = TIER_LETTERS.flatMap((letter) => [...TIER_NUMBERS].reverse().map((number) => `${letter}${number}`));

/** The categories of each axis, in the order in which tables store them. Append only. */
export const AXES: Readonly<Record<Axis, readonly string[]>> = {
  grade: GRADES,
  band: SERVICE_BANDS,
  sentence_class: SENTENCE_CLASSES,
  case_type: CASE_TYPES,
  tier: TIERS,
  tier_letter: TIER_LETTERS,
  tier_number: TIER_NUMBERS,
  supervision: ['court-order', 'custody-and-licence', 'post-sentence'],
  custody_length: [
    'up-to-6-months',
    '6-to-12-months',
    '1-to-2-years',
    '2-to-4-years',
    '4-to-7-years',
    '7-to-10-years',
    '10-to-14-years',
    '14-to-20-years',
  ],
  order_length: ['6-months', '9-months', '12-months', '18-months', '24-months'],
  recall_band: ['under-12-months', '12-months-to-4-years', '4-years-and-over'],
  training_stage: ['months-0-6', 'months-6-12', 'months-12-18', 'months-18-on'],
  hours: ['1.0', '0.8', '0.6'],
};
