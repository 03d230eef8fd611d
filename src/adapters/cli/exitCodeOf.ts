import { UsageError } from './usageError.js';

/** How a command ended badly, and what to print about it. */
export interface Ending {
  readonly exitCode: number;
  readonly text: string;
}

/** Names of errors that are the user's to mend: no stack, exit code 2. */
const USERS_ERRORS = ['ScenarioError', 'DataError', 'OutputError'];
/** As a shell reports a command that Ctrl-C ended: 128 + SIGINT. */
const STOPPED = 130;

/** The user's mistakes are 2 and show no stack; anything else is ours, is 1, and shows where it happened. */
export function endingOf(error: unknown): Ending {
  if (error instanceof UsageError) return { exitCode: 2, text: error.message };
  if (!(error instanceof Error))
    return { exitCode: 1, text: `Something that is no error was thrown: ${String(error)}` };
  if (USERS_ERRORS.includes(error.name)) return { exitCode: 2, text: error.message };
  if (error.name === 'AbortError') return { exitCode: STOPPED, text: error.message };
  return {
    exitCode: 1,
    text: `This is our mistake, not yours. Please report it with the lines below.\n${error.stack ?? error.message}`,
  };
}
