import yargs from 'yargs';
import { calcCommand } from './calcCommand.js';
import { checkCommand } from './checkCommand.js';
import { dataCommand } from './dataCommand.js';
import { endingOf } from './exitCodeOf.js';
import { explainCommand } from './explainCommand.js';
import { galleryCommand } from './galleryCommand.js';
import { LISTS, listCommand } from './listCommand.js';
import { newCommand } from './newCommand.js';
import {
  CHECK_OPTION,
  DATA_OPTION,
  EQUAL_SPEND_OPTION,
  FURTHER_OPTIONS,
  RUN_OPTIONS,
  TRACE_OPTIONS,
} from './options.js';
import { reportCommand } from './reportCommand.js';
import { runCommand } from './runCommand.js';
import type { Surroundings } from './surroundings.js';
import { traceCommand } from './traceCommand.js';
import { ParserComplaint, refuseValuesOfSwitches, usageErrorOf } from './usageErrorOf.js';

const SCENARIO = {
  type: 'string',
  array: true,
  demandOption: true,
  describe: 'a name of the library, or a path to a .yaml file',
} as const;

/**
 * Does what the words ask.
 *
 * @returns exit code: 0; 2 for what the user can mend; 1 for our mistakes; 130 after Ctrl-C
 */
export async function commandLine(words: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    refuseValuesOfSwitches(words);
    await parser(words, surroundings).parseAsync();
    return 0;
  } catch (error) {
    const ending = endingOf(usageErrorOf(error, words));
    surroundings.printError(ending.text);
    return ending.exitCode;
  }
}

function parser(words: readonly string[], surroundings: Surroundings) {
  return yargs([...words])
    .scriptName('caseweight')
    .locale('en')
    .usage(
      'caseweight simulates the staffing of the Probation Service of England and Wales, and the policies that act on it',
    )
    .command(
      'run <scenario..>',
      'run scenarios and what they compare with; write results and a report',
      (command) =>
        command
          .positional('scenario', SCENARIO)
          .options({ ...RUN_OPTIONS, ...CHECK_OPTION, ...EQUAL_SPEND_OPTION, ...FURTHER_OPTIONS, ...DATA_OPTION }),
      (typed) => runCommand(typed.scenario, typed, surroundings),
    )
    .command(
      'check <scenario..>',
      'read scenarios without running them; show what they change and the check at time 0',
      (command) => command.positional('scenario', SCENARIO).options({ ...RUN_OPTIONS, ...DATA_OPTION }),
      (typed) => checkCommand(typed.scenario, typed, surroundings),
    )
    .command(
      'trace <scenario>',
      'play one future and write down who decided what, when, on what information',
      (command) =>
        command
          .positional('scenario', { type: 'string', demandOption: true, describe: SCENARIO.describe })
          .options({ ...TRACE_OPTIONS, ...DATA_OPTION }),
      (typed) => traceCommand(typed.scenario, typed, surroundings),
    )
    .command(
      'gallery',
      'run each comparison of the library; write a folder of their reports with an index page',
      {
        ...RUN_OPTIONS,
        out: { ...RUN_OPTIONS.out, describe: 'folder for the pages; gallery if absent' },
        ...DATA_OPTION,
      },
      (typed) => galleryCommand(typed, surroundings),
    )
    .command(
      'calc <file>',
      'work out workload, tiers and handover of real cases by the published rules; see docs/calculators.md',
      (command) =>
        command.positional('file', { type: 'string', demandOption: true, describe: 'cases in a .json file' }).options({
          out: { ...RUN_OPTIONS.out, describe: 'file for the answers; printed if absent' },
          ...DATA_OPTION,
        }),
      (typed) => calcCommand(typed.file, typed, surroundings),
    )
    .command(
      'data <what> <folder>',
      'data template FOLDER: write a folder to fill in with figures of your own; see docs/own-figures.md',
      (command) =>
        command
          .positional('what', { type: 'string', demandOption: true, describe: 'template' })
          .positional('folder', { type: 'string', demandOption: true, describe: 'a new folder' }),
      (typed) => dataCommand(typed.what, typed.folder, surroundings),
    )
    .command('new', 'ask six questions and write a scenario', DATA_OPTION, (typed) => newCommand(typed, surroundings))
    .command(
      'list <what>',
      `list ${LISTS.join(', ')}`,
      (command) =>
        command
          .positional('what', { type: 'string', demandOption: true, describe: LISTS.join(', ') })
          .option('due', { type: 'boolean', describe: 'parameters past their review date' })
          .options(DATA_OPTION),
      (typed) => listCommand(typed.what, typed, surroundings),
    )
    .command(
      'explain <name..>',
      'explain a lever, measure, parameter, edge, regime, right, mechanism, scenario or a word of the trade',
      (command) => command.positional('name', { type: 'string', array: true, demandOption: true }).options(DATA_OPTION),
      (typed) => explainCommand(typed.name.join(' '), typed, surroundings),
    )
    .command(
      'report <run>',
      'write the report of a finished run again',
      (command) =>
        command
          .positional('run', { type: 'string', demandOption: true, describe: 'folder or name of a run' })
          .options({ out: RUN_OPTIONS.out, ...DATA_OPTION }),
      (typed) => reportCommand(typed.run, typed, surroundings),
    )
    .demandCommand(1, 'no command is given')
    .strict()
    .version(surroundings.version)
    .wrap(110)
    .exitProcess(false)
    .fail(refuse);
}

/** The parser hands over either its own complaint or what a command threw. */
function refuse(complaint: string | null, error: Error | undefined): never {
  if (error && !complaint) throw error;
  throw new ParserComplaint(complaint ?? 'the command cannot be read');
}
