/**
 * Everything that one play of the future depends on, beside the seed and the number of the replication.
 * Frozen and hashed before the run; nothing downstream of it sees a scenario file.
 */
import type { Level } from './governance/authority.js';
import type { Right } from './governance/rights.js';
import type { TierRules } from './risk/tierCalculators.js';
import type { RegionalStock } from './start/regionShares.js';
import type { Grade, SentenceClass, ServiceBand } from './vocabulary.js';

/** Days since 1970-01-01. Calendar dates live at the edges; inside a run time is days from the start. */
export type DayNumber = number;

export type Distribution =
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number };

export interface ParameterStep {
  /** In force from this day; a text names a parameter of kind `date` that gives the day. The first step also holds before it. */
  readonly from: DayNumber | string;
  /** Row-major over the axes; one value where there are no axes. */
  readonly values: readonly number[];
}

/** One figure or table of `data/parameters/`, without its provenance. */
export interface Parameter {
  readonly id: string;
  readonly kind: 'number' | 'date';
  readonly axes: readonly string[];
  readonly categories: readonly (readonly string[])[];
  readonly steps: readonly ParameterStep[];
  /** Drawn once a replication and common to all arms; only for one figure (no axes, one step). A date is drawn as a whole day. */
  readonly distribution: Distribution | null;
}

/** Where a change applies; an absent key means everywhere. */
export interface Where {
  readonly region?: string;
  /** number of the unit within its region, from 1 */
  readonly unit?: number;
  readonly grade?: Grade;
  readonly band?: ServiceBand;
  readonly class?: SentenceClass;
  /** categories of the parameter's own axes; those not named are all meant */
  readonly cell?: Readonly<Record<string, string>>;
}

/** What a lever returns. A value at a date and place = draw, then `set`, then the product of `multiply`, then the sum of `add`. */
export interface Change {
  readonly parameter: string;
  readonly where: Where;
  /** days from the start; 0 < from < until */
  readonly from: number;
  readonly until: number;
  readonly op: 'set' | 'multiply' | 'add';
  /** a number, or a figure of the run: what nobody can choose may decide how far a lever reaches */
  readonly by: number | FigureOfRun;
  /** `new`: only what begins on or after `from`; `alreadyInside`: also those in place on the day */
  readonly appliesTo: 'new' | 'alreadyInside';
}

/** The value of a single figure in this replication; `scale` times as far from having no effect (1 for multiply, 0 for add and set). */
export interface FigureOfRun {
  readonly figure: string;
  readonly scale: number;
}

/** A right that goes to the authorities of a level: from a day on, in a place. */
export interface RightMove {
  readonly right: Right;
  /** days from the start; 0 is how things stand at the start */
  readonly from: number;
  readonly where: Pick<Where, 'region' | 'unit'>;
  readonly to: Level;
}

/** Who decides. Where no move says otherwise, the nation. */
export interface GovernanceInput {
  readonly moves: readonly RightMove[];
  /** number of the combined authority, and of the group of local authorities, of each unit by national number; -1 where it is in none */
  readonly combinedAuthorityOfUnit: readonly number[];
  readonly localAuthorityGroupOfUnit: readonly number[];
}

export interface StartTable {
  readonly id: string;
  /** the date of the published stocks; instant 0 is 00:00 of the day after */
  readonly stockDay: DayNumber;
  readonly staffFte: Readonly<Record<'PO' | 'PSO' | 'SPO', number>>;
  /** trainees in post by cohort; counted inside PSO */
  readonly traineeCohorts: readonly TraineeCohort[];
  readonly communityOrders: number;
  readonly suspendedOrders: number;
  /** everyone else: pre-release and post-release, all classes */
  readonly custodyAndAfter: number;
}

export interface TraineeCohort {
  readonly startedDay: DayNumber;
  readonly heads: number;
  /** of these heads, the share on the 15-month route (already qualified ones are not in the table) */
  readonly shareShortRoute: number;
}

export interface RegionInput {
  readonly id: string;
  readonly name: string;
  /** of the nation; shares of all regions sum to 1 */
  readonly share: number;
  readonly units: number;
  /** of the nation, stock by stock, where figures of regions were supplied; `share` for all of them if absent */
  readonly shares?: Readonly<Record<RegionalStock, number>>;
  /** supplied for this region alone, instead of the base values of the nation */
  readonly figures?: readonly RegionalFigure[];
}

/** A figure or table of one region, always in force; levers act on it as on that of the nation. */
export interface RegionalFigure {
  readonly parameter: string;
  /** row-major over the axes of the parameter */
  readonly values: readonly number[];
}

/** A causal claim as a switch (`edges` in a scenario). */
export interface EdgeSwitch {
  readonly id: string;
  readonly on: boolean;
  /** another that carries the same claim: while it is on, this one does not act on what the other acts on */
  readonly givesWayTo?: string;
}

/** Constants computed once from the national start table by `npm run anchors`, never from the regions simulated. */
export interface Anchors {
  /** measured points = raw points of the published weights x this; the factor of the 2024 start serves every start */
  readonly workloadFactor: number;
  /** per cent of measured workload at this start, at which edges are centred */
  readonly workloadPercentAtStart: number;
  /** mean exposure of case holders to high workload at this start, 0 to 1: where edge C1 is centred */
  readonly exposureAtStart: number;
}

export interface Inputs {
  readonly start: StartTable;
  /** days from the start; not included */
  readonly untilDay: number;
  /** all regions of the nation, in their fixed order; shares are taken over all of them */
  readonly regions: readonly RegionInput[];
  /** ids of those that are simulated, in the same order */
  readonly selectedRegions: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly changes: readonly Change[];
  readonly edges: readonly EdgeSwitch[];
  readonly governance: GovernanceInput;
  readonly anchors: Anchors;
  /** the published rules by which people are tiered */
  readonly tools: TierRules;
}
