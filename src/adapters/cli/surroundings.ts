import type { ServiceData } from '../../experiment/data/serviceData.js';

/** What a command may see and do outside itself: given by `main.ts`, or by a test. */
export interface Surroundings {
  /** writes one line to standard output */
  readonly print: (line: string) => void;
  /** writes one line to standard error: progress and mistakes */
  readonly printError: (line: string) => void;
  /** answers to `new`, line by line */
  readonly answers: AsyncIterator<string>;
  /** whether somebody watches standard error: a bar then, plain lines otherwise */
  readonly watched: boolean;
  readonly workingFolder: string;
  /** folder of the package: holds data/ and scenarios/ */
  readonly packageFolder: string;
  /** all data of a folder; throws DataError with every slip in it */
  readonly readData: (folder: string) => ServiceData;
  /** of the package */
  readonly version: string;
  /** as typed, without the programme */
  readonly command: readonly string[];
  /** ISO date */
  readonly today: () => string;
  /** milliseconds since 1970-01-01 */
  readonly now: () => number;
  /** aborted by Ctrl-C */
  readonly signal: AbortSignal;
  /** processors that can be used at the same time */
  readonly processors: number;
}
