import { nearestName } from '../../experiment/data/nearestName.js';
import { MOST_REPLICATIONS } from '../../experiment/scenario/scenarioSchema.js';
import { UsageError } from './usageError.js';

/** Options as typed; what they mean is worked out below, so that every slip has our words. */
export const RUN_OPTIONS = {
  seed: { type: 'string', requiresArg: true, describe: 'a number or a text: the same seed, the same luck' },
  replications: {
    type: 'string',
    requiresArg: true,
    describe: 'plays of the future an arm, 1 or more; 30 for intervals',
  },
  workers: { type: 'string', requiresArg: true, describe: 'threads; one a processor if absent' },
  regions: { type: 'string', requiresArg: true, describe: 'all, or names with commas between: wales,london' },
  out: { type: 'string', requiresArg: true, describe: 'folder for results; outputs if absent' },
  quick: { type: 'boolean', describe: 'a draft of a few replications: ranges without intervals, watermarked' },
} as const;

export const CHECK_OPTION = {
  check: {
    type: 'boolean',
    describe: 'plays everything anew, recounts the service each month and holds it against earlier results; slower',
  },
} as const;

export const EQUAL_SPEND_OPTION = {
  'equal-spend': {
    type: 'string',
    requiresArg: true,
    describe: 'sizes the levers of each compared scenario to this much more money: 20m',
  },
} as const;

export const TRACE_OPTIONS = {
  replication: { type: 'string', requiresArg: true, describe: 'which future, from 0; 0 if absent' },
  seed: RUN_OPTIONS.seed,
  regions: RUN_OPTIONS.regions,
  out: { ...RUN_OPTIONS.out, describe: 'folder for the table; outputs if absent' },
} as const;

export const FURTHER_OPTIONS = {
  attribution: {
    type: 'string',
    requiresArg: true,
    describe:
      'groups: shares each difference out among the groups of mechanisms that a scenario has in force, as full runs do; off: no such plays',
  },
  switching: {
    type: 'string',
    requiresArg: true,
    describe: 'on: looks for the value of each drawn figure at which a difference changes sign; off if absent',
  },
} as const;

export const DATA_OPTION = {
  data: {
    type: 'string',
    requiresArg: true,
    describe: 'a folder of own figures (see data template), or a whole data folder instead of that of the package',
  },
} as const;

export interface TypedOptions {
  readonly seed?: unknown;
  readonly replications?: unknown;
  readonly workers?: unknown;
  readonly regions?: unknown;
  readonly out?: unknown;
  readonly check?: unknown;
  readonly quick?: unknown;
  readonly equalSpend?: unknown;
  readonly attribution?: unknown;
  readonly switching?: unknown;
}

const MOST_WORKERS = 256;

export function seedOf(typed: TypedOptions): string | undefined {
  const seed = single('seed', typed.seed);
  if (seed === undefined) return undefined;
  if (seed.trim() === '' || seed.length > 200) {
    throw new UsageError(
      '--seed is empty or longer than 200 letters\n  Give a number or a text, such as --seed 20260401.',
    );
  }
  return seed;
}

export function replicationsOf(typed: TypedOptions): number | undefined {
  return whole('replications', typed.replications, MOST_REPLICATIONS, 30);
}

/** Number of the future to be traced, from 0. */
export function replicationOf({ replication }: { readonly replication?: unknown }): number {
  const text = single('replication', replication);
  if (text === undefined) return 0;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new UsageError(`--replication needs a whole number from 0, got "${text}"\n  Give for example --replication 3.`);
}

export function workersOf(typed: TypedOptions, processors: number): number {
  return whole('workers', typed.workers, MOST_WORKERS, 2) ?? Math.max(1, processors);
}

/** Ids of regions, checked against the data; undefined where the scenarios decide. */
export function regionsOf(typed: TypedOptions, known: readonly string[]): string[] | undefined {
  const list = single('regions', typed.regions);
  if (list === undefined) return undefined;
  const names = list.split(',').map((name) => name.trim().toLowerCase().replaceAll(' ', '-'));
  if (names.length === 1 && names[0] === 'all') return [...known];
  for (const name of names) {
    if (known.includes(name)) continue;
    const nearest = nearestName(name, known);
    const mend = nearest ? `Did you mean ${nearest}?` : `Regions: ${known.join(', ')}.`;
    throw new UsageError(`--regions: there is no region "${name}"\n  ${mend}`);
  }
  return names;
}

/** One of a few words, or undefined where the option is left out. @throws UsageError for any other */
export function choiceOf<Word extends string>(
  name: string,
  typed: unknown,
  [first, ...others]: readonly [Word, ...Word[]],
): Word | undefined {
  const text = single(name, typed);
  const chosen = [first, ...others].find((word) => word === text);
  if (text === undefined || chosen !== undefined) return chosen;
  throw new UsageError(
    `--${name} needs ${[first, ...others].join(' or ')}, got "${text}"\n  Give for example --${name} ${first}.`,
  );
}

export function outOf(typed: TypedOptions): string {
  return single('out', typed.out) ?? 'outputs';
}

/** @throws UsageError if an option was given twice or is empty where it may not be */
export function single(name: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'string') throw new UsageError(`--${name} is given twice\n  Keep one of them.`);
  if (value === '' && name !== 'seed')
    throw new UsageError(`--${name} is empty\n  Give a value, or leave the option out.`);
  return value;
}

function whole(name: string, typed: unknown, most: number, example: number): number | undefined {
  const text = single(name, typed);
  if (text === undefined) return undefined;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= 1 && value <= most)) {
    throw new UsageError(
      `--${name} needs a whole number from 1 to ${most}, got "${text}"\n  Give for example --${name} ${example}.`,
    );
  }
  return value;
}
