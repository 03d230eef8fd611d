/** What the folder `data/` holds, as plain frozen values. Lists are sorted by id, in code-unit order. */
import type { EdgeId } from '../../model/edges/edgeIds.js';
import type { Parameter, RegionInput, StartTable } from '../../model/inputs.js';
import type { TierRules } from '../../model/risk/tierCalculators.js';
import type { ReplacedFigure } from '../result.js';
import type { AuthoritiesRecord, MechanismRecord, RegimeRecord } from './governance/governanceRecords.js';
import type { OwnQuarter } from './own/quarterTable.js';
import type { Provenance } from './provenance.js';

export interface ServiceData {
  readonly parameters: readonly ParameterRecord[];
  readonly starts: readonly StartRecord[];
  readonly regions: readonly RegionRecord[];
  readonly edges: readonly EdgeRecord[];
  readonly authorities: AuthoritiesRecord;
  readonly regimes: readonly RegimeRecord[];
  /** in the order of their ids, G1 to G12 */
  readonly mechanisms: readonly MechanismRecord[];
  readonly published: readonly PublishedObservation[];
  readonly law: LawRecord;
  /** published rules by which people are tiered (`data/tools/`) */
  readonly tierRules: TierRules;
  /** what a folder of own figures was laid over; absent where none was */
  readonly own?: OwnLayer;
}

/** What own figures replaced, and the one start that they are of. */
export interface OwnLayer {
  readonly startId: string;
  readonly quarter: OwnQuarter | null;
  readonly replaced: readonly ReplacedFigure[];
}

/** The day up to which the dated values of the law were looked up. */
export interface LawRecord {
  /** ISO date */
  readonly asAt: string;
  readonly note: string;
  readonly decidedBy: string;
  readonly reviewBy: string;
}

/** How far a value may reasonably lie from the one in use. */
export interface FigureRange {
  readonly low: number;
  readonly high: number;
  /** category, or dotted categories, that the range is about; null: the figure, or every cell of a table */
  readonly of: string | null;
  /** true: low and high are multiples of the value */
  readonly relative: boolean;
}

export interface ParameterRecord extends Parameter, Provenance {
  readonly description: string;
  readonly range: FigureRange | null;
}

/** A published or assumed figure of a start table. */
export interface StartFigure extends Provenance {
  readonly id: string;
  readonly value: number;
}

/** The value of a parameter that is in force at one start only. */
export interface ParameterOverride extends Provenance {
  readonly parameter: string;
  /** category on each axis; empty for a parameter without axes */
  readonly at: readonly string[];
  readonly value: number;
}

export interface StartRecord extends StartTable {
  readonly description: string;
  readonly figures: readonly StartFigure[];
  readonly overrides: readonly ParameterOverride[];
  readonly reviewBy: string;
}

export interface RegionRecord extends RegionInput {
  /** the hours that the share is computed from */
  readonly unpaidWorkHours: StartFigure;
  readonly unitsFigure: StartFigure;
  readonly illustrative: boolean;
  readonly illustrativeReason: string;
}

/** A causal claim that can be switched, with the claim against it. */
export interface EdgeRecord {
  readonly id: EdgeId;
  readonly title: string;
  readonly claim: string;
  readonly counterClaim: string;
  readonly grade: string;
  /** id of the parameter that holds its strength */
  readonly strengthParameter: string;
  readonly onByDefault: boolean;
  /** id of another that carries the same claim and counts first while both are on */
  readonly givesWayTo?: string;
  readonly evidence: string;
  readonly decidedBy: string;
  readonly reviewBy: string;
}

/** One figure of a published series, as printed. */
export interface PublishedObservation {
  readonly series: string;
  readonly area: string;
  /** grade, or type of case */
  readonly category: string;
  readonly measure: string;
  readonly unit: string;
  /** ISO dates, null where the publication gives none */
  readonly from: string | null;
  readonly to: string | null;
  /** as printed */
  readonly printed: string;
  /** null where what is printed is not a number, such as `<50` */
  readonly value: number | null;
  readonly quality: string;
  readonly publication: string;
  readonly url: string;
  readonly note: string;
  /** observations of one series are comparable only within one basis */
  readonly basis: string;
}
