import type { z } from 'zod';
import type { ToolTables } from '../data/tools/toolTables.js';
import type { Path } from '../data/yamlFile.js';

/** What a calculator answers about one case: a value by name, or null where there is no answer. */
export type Answer = Readonly<Record<string, string | number | boolean | null>> | null;

/** How an expected value is held against ours: equal, equal after truncating to whole numbers, or equal to 1e-12. */
export type Comparison = 'exact' | 'truncated' | 'to 1e-12';

/** A kind of case that can stand in a file, and the calculator behind it. */
export interface Suite {
  readonly name: string;
  /** what it works out, in a line */
  readonly title: string;
  readonly input: z.ZodType;
  /** names that an answer may hold */
  readonly answers: readonly string[];
  readonly comparison: Comparison;
  /** @param input as `input` has parsed it */
  readonly run: (input: never, tables: ToolTables) => Answer;
}

interface Definition<Input extends z.ZodType> extends Omit<Suite, 'input' | 'run' | 'comparison'> {
  readonly input: Input;
  /** `exact` if absent */
  readonly comparison?: Comparison;
  readonly run: (input: z.output<Input>, tables: ToolTables) => Answer;
}

/** A suite whose runner takes what its schema gives. */
export function suite<Input extends z.ZodType>({ comparison = 'exact', ...rest }: Definition<Input>): Suite {
  return { comparison, ...rest };
}

/** A case that has the right shape and still cannot be worked out. */
export class CaseRefused extends Error {
  override readonly name = 'CaseRefused';

  /**
   * @param path of the key inside the input
   * @param what what is wrong with it
   * @param mend what to do about it
   */
  constructor(
    readonly path: Path,
    readonly what: string,
    readonly mend: string,
  ) {
    super(what);
  }
}
