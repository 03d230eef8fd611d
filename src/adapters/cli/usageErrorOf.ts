import { nearestName } from '../../experiment/data/nearestName.js';
import { CHECK_OPTION, DATA_OPTION, EQUAL_SPEND_OPTION, RUN_OPTIONS } from './options.js';
import { UsageError } from './usageError.js';

const COMMANDS = ['run', 'check', 'calc', 'new', 'list', 'explain', 'report', 'data', 'gallery'];
const OPTIONS = [
  ...Object.keys(RUN_OPTIONS),
  ...Object.keys(CHECK_OPTION),
  ...Object.keys(EQUAL_SPEND_OPTION),
  ...Object.keys(DATA_OPTION),
  'due',
  'help',
  'version',
];
const NEEDS: Readonly<Record<string, string>> = {
  run: 'a scenario, such as baseline',
  check: 'a scenario, such as baseline',
  calc: 'a file of cases, such as team.json',
  list: 'one of scenarios, levers, measures, parameters, edges, regions, starts, suites',
  explain: 'a name, such as SDS40',
  data: 'the word template and a folder, such as caseweight data template my-figures',
  report: 'the folder of a run, such as outputs/baseline',
};
const SEE_HELP = 'See caseweight --help.';

/** Options that are there or not. */
const SWITCHES = ['quick', 'check', 'due'];

/** @throws UsageError where a switch is given a value, which would be read as its opposite without a word */
export function refuseValuesOfSwitches(words: readonly string[]): void {
  for (const word of words) {
    const [, name = '', value = ''] = /^--([a-z]+)=(.*)$/.exec(word) ?? [];
    if (!SWITCHES.includes(name)) continue;
    const mend = name === 'quick' ? `Write --quick alone, or --replications ${wholeOr(value, '10')}.` : SEE_HELP;
    throw new UsageError(`--${name} takes no value, got "${value}"\n  ${mend}`);
  }
}

const wholeOr = (value: string, other: string) => (/^[1-9]\d{0,3}$/.test(value) ? value : other);

/** What the parser of the command line says when it cannot follow, in its own words. */
export class ParserComplaint extends Error {}

/** What the parser of the command line complains about, in our words; any other error as it is. */
export function usageErrorOf(error: unknown, words: readonly string[]): unknown {
  if (!(error instanceof ParserComplaint)) return error;
  const [command = ''] = words;
  if (!command.startsWith('-') && command !== '' && !COMMANDS.includes(command)) {
    return new UsageError(`there is no command "${command}"\n  ${meant(command, COMMANDS, '')}`);
  }
  if (/^Not enough non-option/.test(error.message)) {
    return new UsageError(`${command} needs ${NEEDS[command] ?? 'another word'}\n  ${SEE_HELP}`);
  }
  const bare = /^Not enough arguments following: (.+)$/.exec(error.message)?.[1];
  if (bare !== undefined) return new UsageError(`--${bare} needs a value\n  ${SEE_HELP}`);
  const unknown = /^Unknown arguments?: (.+)$/.exec(error.message)?.[1].split(', ')[0];
  if (unknown === undefined) return new UsageError(`${error.message.replaceAll(/\s*\n\s*/g, '; ')}\n  ${SEE_HELP}`);
  const typed = words.find((word) => word.startsWith('-') && word.replace(/^--?/, '').split('=')[0] === unknown);
  if (typed === undefined) return new UsageError(`"${unknown}" is one word too many\n  ${SEE_HELP}`);
  return new UsageError(`there is no option --${unknown} here\n  ${meant(unknown, OPTIONS, '--')}`);
}

function meant(typed: string, known: readonly string[], before: string): string {
  const nearest = nearestName(typed, known);
  return nearest === null || nearest === typed ? SEE_HELP : `Did you mean ${before}${nearest}?`;
}
