import type { Slip } from '../data/dataError.js';
import type { Path } from '../data/yamlFile.js';
import type { ScenarioFile } from './parseScenario.js';
import type { Scenario } from './scenario.js';
import { ScenarioError } from './scenarioError.js';
import type { ScenarioContent } from './scenarioSchema.js';

/** Used where no file of a chain names one; the command line prints the seed of every run. */
export const DEFAULT_SEED = 20260401;
export const DEFAULT_REPLICATIONS = 30;

type Blocks = 'levers' | 'uncertainties' | 'edges' | 'run';

/**
 * Lays a scenario over what it starts from.
 *
 * The nearest file wins key by key; a lever named again replaces the whole lever. Name, title, question,
 * `compare_with`, `decides_by` and `breaks_even` are each file's own.
 *
 * @param chain the scenario first, then its base, the base of that, and so on
 * @throws ScenarioError where start or period stand in no file
 */
export function mergeScenario(chain: readonly ScenarioFile[]): Scenario {
  const own = chain[0].content;
  const start = nearest(chain, 'start');
  const until = nearest(chain, 'period')?.until;
  if (start === undefined || until === undefined) throw new ScenarioError(missing(chain[0], { start, until }));
  const run = merged(chain, 'run');
  const edges = Object.entries(merged(chain, 'edges')).map(([id, on]) => [id, on === true || on === 'on'] as const);
  return {
    name: own.name,
    title: own.title,
    question: own.question,
    fileName: chain[0].fileName,
    regions: nearest(chain, 'regions') ?? 'all',
    start,
    until,
    levers: merged(chain, 'levers'),
    uncertainties: merged(chain, 'uncertainties'),
    edges: Object.fromEntries(edges),
    measures: nearest(chain, 'measures') ?? [],
    decidesBy: own.decides_by ?? null,
    breaksEven: own.breaks_even
      ? { benefit: own.breaks_even.benefit, worthPounds: own.breaks_even.worth ?? null }
      : null,
    replications: run.replications ?? DEFAULT_REPLICATIONS,
    seed: String(run.seed ?? DEFAULT_SEED),
    compareWith: own.compare_with ?? null,
    where: (path) => fileOf(chain, path).where(path),
  };
}

function nearest<Key extends keyof ScenarioContent>(
  chain: readonly ScenarioFile[],
  key: Key,
): ScenarioContent[Key] | undefined {
  return chain.find((file) => file.content[key] !== undefined)?.content[key];
}

function merged<Key extends Blocks>(chain: readonly ScenarioFile[], key: Key): NonNullable<ScenarioContent[Key]> {
  const blocks = chain.map((file) => file.content[key] ?? {}).reverse();
  return Object.assign({}, ...blocks);
}

/** The file whose word counts for a path. */
function fileOf(chain: readonly ScenarioFile[], path: Path): ScenarioFile {
  return (
    chain.find((file) => holds(file.content, path.slice(0, 2))) ??
    chain.find((file) => holds(file.content, path.slice(0, 1))) ??
    chain[0]
  );
}

function holds(value: unknown, path: Path): boolean {
  if (path.length === 0) return value !== undefined;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, path[0])) return false;
  return holds((value as Readonly<Record<string | number, unknown>>)[path[0]], path.slice(1));
}

function missing(
  file: ScenarioFile,
  given: { readonly start: string | undefined; readonly until: string | undefined },
): Slip[] {
  const slips: Slip[] = [];
  if (given.start === undefined) {
    slips.push({
      where: file.where(['start']),
      what: 'no start is named',
      mend: 'Add start: 2025-06-30, or starts_from: baseline.',
    });
  }
  if (given.until === undefined) {
    slips.push({
      where: file.where(['period']),
      what: 'no period is named',
      mend: 'Add period: { until: 2028-07-01 }, or starts_from: baseline.',
    });
  }
  return slips;
}
