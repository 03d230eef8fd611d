import type { Level } from '../../../model/governance/authority.js';
import type { Right } from '../../../model/governance/rights.js';
import type { Distribution } from '../../../model/inputs.js';
import type { MechanismId } from '../../governance/mechanismIds.js';
import type { Source } from '../provenance.js';

/** A right, and what it decides. */
export interface RightRecord {
  readonly id: Right;
  readonly title: string;
  readonly decides: string;
  /** size of the transition that moving this right alone brings, as a share of that of moving the employer */
  readonly upheaval: number;
  /** what of it the model plays, and what it does not */
  readonly inTheModel: string;
}

/** Units of one region, all of them where no numbers are given. */
export interface UnitsOfRegion {
  readonly region: string;
  readonly units: readonly number[] | null;
}

export interface CombinedAuthorityRecord {
  readonly id: string;
  readonly name: string;
  readonly area: readonly UnitsOfRegion[];
}

/** Who there is to hold a right, and what can never be given away. */
export interface AuthoritiesRecord {
  readonly rights: readonly RightRecord[];
  /** what the shares of upheaval rest on */
  readonly upheavalReason: string;
  readonly neverMoves: readonly { readonly what: string; readonly why: string }[];
  readonly combinedAuthorities: readonly CombinedAuthorityRecord[];
  /** units in one group of local authorities */
  readonly unitsALocalAuthorityGroup: number;
  readonly assumption: string;
  readonly decidedBy: string;
  readonly reviewBy: string;
}

/** Where a right lies under a regime. */
export interface Holding {
  readonly right: Right;
  readonly to: Level;
  /** ids; null: everywhere */
  readonly regions: readonly string[] | null;
}

/** An arrangement that somebody has, had or proposes. */
export interface RegimeRecord {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** rights that are not the nation's */
  readonly holdings: readonly Holding[];
  /** in two sentences */
  readonly notCaptured: string;
  readonly grade: string;
  readonly sources: readonly Source[];
  readonly decidedBy: string;
  readonly reviewBy: string;
}

/** What a mechanism makes uncertain once a scenario opts in. */
export interface MechanismFigure {
  readonly parameter: string;
  readonly distribution: Distribution;
  readonly reason: string;
}

/** A way in which it matters who decides, with the claim against it. */
export interface MechanismRecord {
  readonly id: MechanismId;
  readonly title: string;
  /** rights of which at least one must move */
  readonly rights: readonly Right[];
  readonly claim: string;
  readonly counterClaim: string;
  readonly grade: string;
  readonly evidence: string;
  readonly figures: readonly MechanismFigure[];
  readonly decidedBy: string;
  readonly reviewBy: string;
}
