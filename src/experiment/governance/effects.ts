import type { Change } from '../../model/inputs.js';
import type { MechanismId } from './mechanismIds.js';

/** What a mechanism does to a figure of the model where it is in force. */
export interface Effect {
  readonly parameter: string;
  readonly op: Change['op'];
  /** a number, or a figure of the run, times `scale` */
  readonly by: number | string;
  readonly scale?: number;
  readonly cell?: Readonly<Record<string, string>>;
  /**
   * Figures that the model looks up for single units act on a part of a region; those of whole regions do not. What people
   * everywhere answer with, such as how far pay draws them, is one figure for the nation.
   */
  readonly reach: 'nation' | 'region' | 'unit';
  /** true: only where a right goes to an authority smaller than a region */
  readonly belowRegion?: true;
}

const set = (parameter: string, by: number | string, more: Partial<Effect> = {}): Effect => ({
  parameter,
  op: 'set',
  by,
  reach: 'region',
  ...more,
});
const multiply = (parameter: string, by: string, reach: Effect['reach'] = 'region'): Effect => ({
  parameter,
  op: 'multiply',
  by,
  reach,
});
const add = (parameter: string, by: string, scale: number, reach: Effect['reach'] = 'region'): Effect => ({
  parameter,
  op: 'add',
  by,
  scale,
  reach,
});

/** Hours gained are hours not lost. */
const GAINED = -1;

/** While a right is held away from the nation. The transition is apart: it comes with any move and ends. */
export const EFFECTS: Readonly<Record<Exclude<MechanismId, 'g11'>, readonly Effect[]>> = {
  g1: [
    set('pay_response', 'local_pay_response'),
    set('transfer_elasticity', 'local_transfer_elasticity', { reach: 'nation' }),
    set('applicant_elasticity', 'local_transfer_elasticity', { reach: 'nation' }),
  ],
  g2: [
    multiply('po_hiring_lead_time', 'local_lead_time_ratio'),
    multiply('pso_hiring_lead_time', 'local_lead_time_ratio'),
  ],
  g3: [
    set('trainee_starts_months', 6),
    set('posted_when_qualified', 1),
    set('placed_by_need', 'local_placement_by_need'),
  ],
  g4: [
    set('allocation_cap', 'local_cap'),
    set('at_capacity', 1, { cell: { capacity_step: 'share' } }),
    set('at_capacity', 2, { cell: { capacity_step: 'force-high-risk' } }),
  ],
  g5: [
    add('hours_lost_share', 'local_partner_hours', GAINED, 'unit'),
    multiply('recall_hazard_scale', 'local_recall_ratio'),
  ],
  g6: [
    add('climate_programme_points', 'local_climate_points', 1),
    multiply('leaving_rate', 'local_autonomy_ratio', 'unit'),
  ],
  g7: [add('hours_lost_share', 'local_estates_hours', GAINED, 'unit')],
  g8: [add('budget_change', 'local_budget_change', 1)],
  g9: [set('area_spread', 'local_area_spread'), set('area_learning', 'local_area_learning')],
  g10: [
    add('specialist_friction_regions', 'local_border_friction', 1),
    { ...add('specialist_friction_units', 'local_border_friction', 1), belowRegion: true },
    { ...set('sharing_friction', 'local_border_friction'), belowRegion: true },
  ],
  g12: [add('vacancy_information_lag', 'local_information_lag', 1)],
};

/** Mechanism G11: for some months after a move, either way. `by` is scaled by how large and how well run the change is. */
export const TRANSITION: readonly Effect[] = [
  multiply('leaving_rate', 'transition_leaving_ratio', 'unit'),
  multiply('short_sickness_spells', 'transition_sickness_ratio'),
  multiply('long_sickness_spells', 'transition_sickness_ratio'),
  add('hours_lost_share', 'transition_hours_lost', 1, 'unit'),
  multiply('oversight_hours_share', 'transition_oversight_ratio'),
  add('set_up_cost', 'transition_cost', 1),
];

const ALL: readonly Effect[] = [...Object.values(EFFECTS).flat(), ...TRANSITION];

/** Parameters that a move of rights may change. */
export const REFORM_PARAMETERS: readonly string[] = [...new Set(ALL.map(({ parameter }) => parameter))];

/** Figures of the run by which it changes them. */
export const REFORM_FIGURES: readonly string[] = [
  ...new Set(ALL.flatMap(({ by }) => (typeof by === 'string' ? [by] : []))),
];
