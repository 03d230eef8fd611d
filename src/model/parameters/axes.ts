import {
  CASE_TYPES,
  GRADES,
  OFFENCES,
  RISK_GROUPS,
  ROSH_LEVELS,
  SENTENCE_CLASSES,
  SERVICE_BANDS,
  TIER_LETTERS,
  TIER_NUMBERS,
  TIERS_V3,
} from '../vocabulary.js';
import type { Axis } from './catalogue.js';

/** Letters from A, numbers from 3: the order of the published table of case weights. */
const TIERS = TIER_LETTERS.flatMap((letter) => [...TIER_NUMBERS].reverse().map((number) => `${letter}${number}`));

const CUSTODY_LENGTHS = [
  'up-to-6-months',
  '6-to-12-months',
  '1-to-2-years',
  '2-to-4-years',
  '4-to-7-years',
  '7-to-10-years',
  '10-to-14-years',
  '14-to-20-years',
];

/** The categories of each axis, in the order in which tables store them. Append only. */
export const AXES: Readonly<Record<Axis, readonly string[]>> = {
  grade: GRADES,
  band: SERVICE_BANDS,
  sentence_class: SENTENCE_CLASSES,
  case_type: CASE_TYPES,
  tier: TIERS,
  tier_letter: TIER_LETTERS,
  custody_length: CUSTODY_LENGTHS,
  order_length: ['6-months', '9-months', '12-months', '18-months', '24-months', '36-months'],
  order: ['community-order', 'suspended-order'],
  recall_ground: ['charge', 'mappa-2-3'],
  report: ['standard', 'fast', 'parole'],
  recall_band: ['under-12-months', '12-months-to-4-years', '4-years-and-over'],
  training_stage: ['months-0-6', 'months-6-12', 'months-12-18', 'months-18-on'],
  hours: ['1.0', '0.8', '0.6'],
  tier_v3: TIERS_V3,
  rosh: ROSH_LEVELS,
  offence: OFFENCES,
  risk_group: RISK_GROUPS,
  harm: ['harm', 'other'],
  sentence_band: [...CUSTODY_LENGTHS, 'court-order', 'parole-decided'],
  length_at_four_years: ['under-4-years', '4-years-and-over'],
  mappa_level: ['1', '2', '3'],
  serious_reoffending_band: ['0-to-0.5', '0.5-to-1', '1-to-3', '3-to-6.9', '6.9-and-over'],
  reoffending_band: [
    '0-to-10',
    '10-to-20',
    '20-to-30',
    '30-to-40',
    '40-to-50',
    '50-to-60',
    '60-to-70',
    '70-to-80',
    '80-to-90',
    '90-to-100',
  ],
  reoffending_group: ['court-order', 'custody-and-licence'],
  need_band: ['0-to-4', '5-to-9', '10-to-14', '15-to-20'],
  registrations: ['0', '1', '2', '3', '4'],
  womens_factor: ['parenting', 'impulsivity-or-temper', 'breach-or-recall'],
  sexual_reoffending_band: ['low', 'medium', 'high', 'very-high'],
  reset_ground: ['mappa', 'very-high-risk', 'child-protection', 'national-security', 'other'],
  practice_component: ['contact', 'work', 'continuity', 'experience'],
  task: ['supervision', 'assessment', 'recording', 'enforcement', 'liaison', 'other'],
};
