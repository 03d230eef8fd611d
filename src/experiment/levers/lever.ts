import type { z } from 'zod';
import type { Change, RightMove } from '../../model/inputs.js';
import type { ServiceData } from '../data/serviceData.js';

/** What levers that move rights look up. */
export type GovernanceData = Pick<ServiceData, 'regions' | 'regimes' | 'authorities' | 'mechanisms'>;

/** What a lever may ask about the run it acts in. */
export interface LeverContext {
  /** ISO date of the stocks; the first day of the run is the day after */
  readonly startDate: string;
  /** ISO date; not included */
  readonly untilDate: string;
  /** days from the start to the end of the run */
  readonly untilDay: number;
  /** day number of the first day of the run */
  readonly originDay: number;
  /** who there is to decide, and what it is said to bring about */
  readonly governance: GovernanceData;
  /** Days from the start to a date on which something begins. A date at or before the start, or not before the end, is a slip. */
  begins(isoDate: string, ...key: (string | number)[]): number;
  /** Days from the start to a date on which something ends, at most the end of the run. A date not after `from` is a slip. */
  ends(isoDate: string, from: number, ...key: (string | number)[]): number;
  /** Whether the scenario pulls this lever too. */
  pulls(lever: string): boolean;
  /** Reports a slip at a key of the lever's settings. */
  refuse(key: readonly (string | number)[], what: string, mend: string): void;
}

/** What a lever acts on at first hand (`practice`: how much of the work is done); everything else moves only through a causal claim or through numbers of cases. */
export type LeverSubject = 'staff' | 'cases' | 'practice' | 'allocation' | 'pay' | 'climate' | 'tool' | 'governance';

/** Something that somebody can choose. Adding one is this file and one line in `index.ts`. */
export interface Lever<Settings> {
  /** as written in a scenario, e.g. `leaving_rate` */
  readonly name: string;
  readonly title: string;
  readonly actsOn: LeverSubject;
  /** of its main setting */
  readonly unit: string;
  /** what it stands for, in one or two sentences */
  readonly description: string;
  /** settings that work, as YAML, for `explain` and the reference page */
  readonly example: string;
  readonly schema: z.ZodType<Settings>;
  /** parameters that it may change */
  readonly parameters: readonly string[];
  changes(settings: Settings, context: LeverContext): Change[];
  /** rights that it gives to other authorities; absent where it moves none */
  moves?(settings: Settings, context: LeverContext): RightMove[];
  /** one line: what it changes, from when, by how much; a lever that spends money without saying so says that it is free */
  describe(settings: Settings): string;
  /**
   * The same settings at `factor` times their size, 1 changing nothing: for arms of equal spend. Null where these
   * settings have no size, or cost nothing of their own. Absent where no settings of the lever have one.
   */
  scaled?(settings: Settings, factor: number): Settings | null;
}

/** A lever whose settings are checked on the way in, so that levers of different settings fit one list. */
export interface AnyLever extends Omit<Lever<unknown>, 'schema'> {
  readonly schema: z.ZodType;
}

/** Seals a lever: whatever reaches `changes`, `describe` and `scaled` has passed its schema. */
export function defineLever<Settings>(lever: Lever<Settings>): AnyLever {
  const { scaled, moves } = lever;
  return {
    ...lever,
    ...(moves && { moves: (settings, context) => moves(lever.schema.parse(settings), context) }),
    ...(scaled && { scaled: (settings, factor) => scaled(lever.schema.parse(settings), factor) }),
    changes: (settings, context) => lever.changes(lever.schema.parse(settings), context),
    describe: (settings) => lever.describe(lever.schema.parse(settings)),
  };
}
