import { resolve } from 'node:path';
import type { PlannedArm } from '../../experiment/compare/comparisonPlan.js';
import type { AuthoritiesRecord } from '../../experiment/data/governance/governanceRecords.js';
import { isoDate } from '../../model/calendar.js';
import type { Authority } from '../../model/governance/authority.js';
import { DECISION_WORDS, type Decision } from '../../model/governance/decisions.js';
import type { Inputs } from '../../model/inputs.js';
import { simulateTraced } from '../../model/simulate.js';
import { csvLine } from '../node/outputs/csvLine.js';
import { writeAtomically } from '../node/outputs/writeAtomically.js';
import { outOf, replicationOf, type TypedOptions } from './options.js';
import { planOf } from './plan.js';
import type { Surroundings } from './surroundings.js';
import { table } from './table.js';

const COLUMNS = ['date', 'right', 'level', 'authority', 'region', 'what', 'decided', 'knew'] as const;

/** Plays one future of one scenario and writes down who decided what, when, on what information. */
export async function traceCommand(
  scenario: string,
  typed: TypedOptions & { readonly data?: unknown; readonly replication?: unknown },
  surroundings: Surroundings,
): Promise<void> {
  const { plan, data, scenarios } = planOf([scenario], typed, surroundings);
  const arm = plan.arms.find(({ name }) => name === scenarios[0].name) ?? plan.arms[0];
  const replication = replicationOf(typed);
  surroundings.printError(`Playing future ${replication} of ${arm.name} once, with every decision written down.`);
  const { decisions } = simulateTraced(arm.inputs, plan.seed, replication);
  const file = resolve(surroundings.workingFolder, outOf(typed), `${arm.name}-decisions-${replication}.csv`);
  const text = decisionsCsv(arm, decisions, data.authorities);
  await writeAtomically(file, (handle) => handle.writeFile(text));
  for (const line of summaryLines(decisions)) surroundings.print(line);
  surroundings.print(`Decisions: ${file}`);
}

/** A row a decision; what the two figures are stands in the last two columns of the first rows of their kind. */
function decisionsCsv({ inputs }: PlannedArm, decisions: readonly Decision[], authorities: AuthoritiesRecord): string {
  const origin = inputs.start.stockDay + 1;
  const rows = decisions.map(({ day, right, authority, region, what, decided, knew }) =>
    csvLine([
      isoDate(origin + day),
      right,
      authority.level,
      nameOf(authority, inputs, authorities),
      inputs.regions[region].id,
      `${DECISION_WORDS[what].decided}; knew: ${DECISION_WORDS[what].knew}`,
      decided,
      knew,
    ]),
  );
  return [csvLine([...COLUMNS]), ...rows].join('');
}

function nameOf({ level, index }: Authority, { regions }: Inputs, { combinedAuthorities }: AuthoritiesRecord): string {
  if (level === 'nation') return 'England and Wales';
  if (level === 'region') return regions[index].id;
  if (level === 'combined-authority') return combinedAuthorities[index].id;
  return `${level === 'unit' ? 'unit' : 'group'} ${index + 1}`;
}

/** How many decided on what, and how often. */
function summaryLines(decisions: readonly Decision[]): string[] {
  const kinds = [...new Set(decisions.map(({ right, authority }) => `${right} ${authority.level}`))].sort();
  return table(
    kinds.map((kind) => {
      const own = decisions.filter(({ right, authority }) => `${right} ${authority.level}` === kind);
      const deciders = new Set(own.map(({ authority }) => authority.index)).size;
      const [right, level] = kind.split(' ');
      return [right, level, `${deciders} deciding`, `${own.length} decisions`];
    }),
  );
}
