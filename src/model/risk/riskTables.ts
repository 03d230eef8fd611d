import { cumulative } from '../caseload/cumulative.js';
import { AXES } from '../parameters/axes.js';
import type { ParameterBook } from '../parameters/parameterBook.js';
import { OFFENCES, RISK_GROUPS, ROSH_LEVELS } from '../vocabulary.js';

type Axis = keyof typeof AXES;
type Cell = Readonly<Record<string, string>>;

/**
 * Shares and edges that turn a person's own uniforms into what the tier calculators look at: those of the start, since
 * risk is drawn when a sentence is passed. A class for the reason in `MarkTables`.
 */
export class RiskTables {
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

  constructor(book: ParameterBook) {
    const value = (id: string, cell: Cell = {}) => book.value(id, 0, { cell });
    const list = (id: string, axis: Axis, cell: Cell = {}) =>
      Float64Array.from(AXES[axis], (name) => value(id, { ...cell, [axis]: name }));
    const mix = (id: string, axis: Axis, cell: Cell = {}) => cumulative([...list(id, axis, cell)]);
    this.offences = AXES.sentence_band.map((sentence_band) => mix('offence_mix', 'offence', { sentence_band }));
    this.women = list('women_share', 'risk_group');
    this.rosh = RISK_GROUPS.map((risk_group) =>
      OFFENCES.map((offence) => mix('rosh_mix', 'rosh', { risk_group, harm: harmOf(offence) })),
    );
    this.mappa = RISK_GROUPS.map((risk_group) => list('mappa_share', 'offence', { risk_group }));
    this.mappaLevels = ROSH_LEVELS.map((rosh) => mix('mappa_level_mix', 'mappa_level', { rosh }));
    this.registrations = ROSH_LEVELS.map((rosh) => mix('registrations_mix', 'registrations', { rosh }));
    this.seriousReoffending = ROSH_LEVELS.map((rosh) =>
      mix('serious_reoffending_mix', 'serious_reoffending_band', { rosh }),
    );
    this.seriousFrom = list('serious_reoffending_from', 'serious_reoffending_band');
    this.seriousTo = list('serious_reoffending_to', 'serious_reoffending_band');
    this.reoffending = AXES.reoffending_group.map((reoffending_group) =>
      mix('reoffending_mix', 'reoffending_band', { reoffending_group }),
    );
    this.needs = AXES.reoffending_group.map((reoffending_group) =>
      mix('need_points_mix', 'need_band', { reoffending_group }),
    );
    this.noAssessment = value('no_assessment_share');
    this.womensFactors = list('womens_factor_share', 'womens_factor');
    this.iom = list('iom_share', 'reoffending_band');
    this.domesticAbuse = list('domestic_abuse_share', 'offence');
    this.stalking = list('stalking_share', 'offence');
    this.sexualHistory = list('sexual_history_share', 'offence');
    this.childProtection = list('child_protection_share', 'rosh');
    this.sexualReoffending = mix('sexual_reoffending_mix', 'sexual_reoffending_band');
  }
}

function harmOf(offence: string): string {
  return offence === 'other' ? 'other' : 'harm';
}
