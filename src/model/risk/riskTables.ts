import { cumulative } from '../caseload/cumulative.js';
import { AXES } from '../parameters/axes.js';
import type { ParameterBook } from '../parameters/parameterBook.js';
import { OFFENCES, RISK_GROUPS, ROSH_LEVELS } from '../vocabulary.js';

/** Shares and edges that turn a person's own uniforms into what the tier calculators look at. */
export interface RiskTables {
  /** cumulative share of offences, [sentence band] */
  readonly offences: readonly Float64Array[];
  /** [risk group] */
  readonly women: Float64Array;
  /** cumulative, [risk group][offence] */
  readonly rosh: readonly (readonly Float64Array[])[];
  /** [risk group][offence] */
  readonly mappa: readonly Float64Array[];
  /** cumulative, [rosh] */
  readonly mappaLevels: readonly Float64Array[];
  readonly registrations: readonly Float64Array[];
  readonly seriousReoffending: readonly Float64Array[];
  /** per cent, by band */
  readonly seriousFrom: Float64Array;
  readonly seriousTo: Float64Array;
  /** cumulative, [court order, custody and licence] */
  readonly reoffending: readonly Float64Array[];
  readonly needs: readonly Float64Array[];
  readonly noAssessment: number;
  readonly womensFactors: Float64Array;
  /** by band of predicted reoffending */
  readonly iom: Float64Array;
  /** by offence */
  readonly domesticAbuse: Float64Array;
  readonly stalking: Float64Array;
  readonly sexualHistory: Float64Array;
  /** by risk of serious harm */
  readonly childProtection: Float64Array;
  readonly sexualReoffending: Float64Array;
}

type Axis = keyof typeof AXES;

/** The tables of the start: risk is drawn when a sentence is passed, and its distribution does not change by date. */
export function buildRiskTables(book: ParameterBook): RiskTables {
  const value = (id: string, cell: Readonly<Record<string, string>> = {}) => book.value(id, 0, { cell });
  const list = (id: string, axis: Axis, cell: Readonly<Record<string, string>> = {}) =>
    Float64Array.from(AXES[axis], (name) => value(id, { ...cell, [axis]: name }));
  const mix = (id: string, axis: Axis, cell: Readonly<Record<string, string>> = {}) =>
    cumulative([...list(id, axis, cell)]);
  const by = <Row>(axis: Axis, row: (name: string) => Row): Row[] => AXES[axis].map(row);
  return {
    offences: by('sentence_band', (sentence_band) => mix('offence_mix', 'offence', { sentence_band })),
    women: list('women_share', 'risk_group'),
    rosh: RISK_GROUPS.map((risk_group) =>
      OFFENCES.map((offence) => mix('rosh_mix', 'rosh', { risk_group, harm: harmOf(offence) })),
    ),
    mappa: by('risk_group', (risk_group) => list('mappa_share', 'offence', { risk_group })),
    mappaLevels: ROSH_LEVELS.map((rosh) => mix('mappa_level_mix', 'mappa_level', { rosh })),
    registrations: ROSH_LEVELS.map((rosh) => mix('registrations_mix', 'registrations', { rosh })),
    seriousReoffending: ROSH_LEVELS.map((rosh) =>
      mix('serious_reoffending_mix', 'serious_reoffending_band', { rosh }),
    ),
    seriousFrom: list('serious_reoffending_from', 'serious_reoffending_band'),
    seriousTo: list('serious_reoffending_to', 'serious_reoffending_band'),
    reoffending: by('reoffending_group', (reoffending_group) =>
      mix('reoffending_mix', 'reoffending_band', { reoffending_group }),
    ),
    needs: by('reoffending_group', (reoffending_group) => mix('need_points_mix', 'need_band', { reoffending_group })),
    noAssessment: value('no_assessment_share'),
    womensFactors: list('womens_factor_share', 'womens_factor'),
    iom: list('iom_share', 'reoffending_band'),
    domesticAbuse: list('domestic_abuse_share', 'offence'),
    stalking: list('stalking_share', 'offence'),
    sexualHistory: list('sexual_history_share', 'offence'),
    childProtection: list('child_protection_share', 'rosh'),
    sexualReoffending: mix('sexual_reoffending_mix', 'sexual_reoffending_band'),
  };
}

function harmOf(offence: string): string {
  return offence === 'other' ? 'other' : 'harm';
}
