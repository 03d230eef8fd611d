import { nearestName } from '../../experiment/data/nearestName.js';
import type { ServiceData } from '../../experiment/data/serviceData.js';
import { rangeText, valueText } from '../../experiment/data/valueText.js';
import { LEVERS } from '../../experiment/levers/index.js';
import { MEASURES } from '../../experiment/measures/index.js';
import { loadScenario } from '../../experiment/scenario/loadScenario.js';
import { scenarioNames } from '../node/scenarioFiles.js';
import type { Explanation } from './explanation.js';
import { GLOSSARY } from './glossary.js';
import { governanceExplanations } from './governanceExplanations.js';
import { libraryFolder, scenarioSource, serviceData } from './library.js';
import { paragraph } from './paragraph.js';
import { relatedNames } from './relatedNames.js';
import type { Surroundings } from './surroundings.js';
import { table } from './table.js';
import { UsageError } from './usageError.js';

/** More than this is no answer. */
const MOST_RELATED = 16;

/** Explains a lever, measure, parameter, edge, regime, right, mechanism, scenario or a word of the trade; everything of that name. */
export function explainCommand(name: string, typed: { readonly data?: unknown }, surroundings: Surroundings): void {
  const known = explanations(serviceData(typed, surroundings), surroundings);
  const asked = plain(name);
  const found = known.filter(({ names }) => names.some((candidate) => plain(candidate) === asked));
  const related = /[_-]/.test(name) && found.length > 0 ? [] : relatedTo(name, known, found);
  if (found.length + related.length === 0) throw new UsageError(unknown(name, known));
  found.forEach(({ lines }, index) => {
    if (index > 0) surroundings.print('');
    for (const line of lines()) surroundings.print(line);
  });
  if (related.length === 0) return;
  if (found.length > 0) surroundings.print('');
  surroundings.print(found.length > 0 ? 'See also:' : `Nothing is called "${name}" alone. Explain one of these:`);
  for (const line of related) surroundings.print(`  ${line}`);
}

/** What somebody who types an everyday word may mean: everything of this service that has it in its name or title. */
function relatedTo(name: string, known: readonly Explanation[], found: readonly Explanation[]): string[] {
  const related = relatedNames(
    name,
    known.filter((candidate) => candidate.kind !== null && !found.includes(candidate)),
  );
  const rows = related.slice(0, MOST_RELATED).map(({ names: [id], kind, title }) => [id, kind ?? '', title]);
  const more = related.length - rows.length;
  return [...table(rows), ...(more > 0 ? [`and ${more} more: see caseweight list measures and parameters`] : [])];
}

/** Letters and figures alone, so that `one third`, `one-third` and `one_third` are one. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function unknown(name: string, known: readonly Explanation[]): string {
  const nearest = nearestName(
    name,
    known.flatMap(({ names }) => names),
  );
  return `nothing here is called "${name}"\n  ${nearest ? `Did you mean ${nearest}?` : 'See caseweight list levers, measures, parameters, edges, regimes, rights, mechanisms, regions or scenarios.'}`;
}

function explanations(data: ServiceData, surroundings: Surroundings): Explanation[] {
  return [
    ...LEVERS.map(leverExplanation),
    ...MEASURES.map(({ id, title, unit, definition, better }) => ({
      names: [id],
      kind: 'measure' as const,
      title,
      lines: () => [`${id} (measure): ${title}`, ...paragraph(definition, '  '), `  Unit: ${unit}. Better: ${better}.`],
    })),
    ...data.edges.map((edge) => edgeExplanation(edge, data)),
    ...governanceExplanations(data),
    ...data.parameters.map(parameterExplanation),
    ...data.regions.map((region) => regionExplanation(region, data)),
    ...scenarioNames(libraryFolder(surroundings)).map((name) => ({
      names: [name],
      kind: 'scenario' as const,
      title: '',
      lines: () => scenarioLines(name, surroundings),
    })),
    ...GLOSSARY.map(({ term, inFull, meaning }) => ({
      names: [term, ...(inFull?.split(', ') ?? [])],
      kind: null,
      title: '',
      lines: () => [`${term}${inFull ? ` (${inFull})` : ''}`, ...paragraph(meaning, '  ')],
    })),
  ];
}

function leverExplanation({
  name,
  title,
  description,
  unit,
  example,
  parameters,
}: (typeof LEVERS)[number]): Explanation {
  return {
    names: [name],
    kind: 'lever',
    title,
    lines: () => [
      `${name} (lever): ${title}`,
      ...paragraph(description, '  '),
      `  Unit: ${unit}.`,
      `  Acts on: ${parameters.join(', ')}.`,
      '  In a scenario:',
      '    levers:',
      `      ${name}: ${example}`,
    ],
  };
}

function edgeExplanation(edge: ServiceData['edges'][number], { parameters }: ServiceData): Explanation {
  const strength = parameters.find(({ id }) => id === edge.strengthParameter);
  return {
    names: [edge.id],
    kind: 'edge',
    title: edge.title,
    lines: () => [
      `${edge.id} (edge): ${edge.title}; ${edge.onByDefault ? 'on' : 'off'} unless a scenario says otherwise`,
      ...paragraph(`Claim: ${edge.claim}`, '  '),
      ...paragraph(`Counter-claim: ${edge.counterClaim}`, '  '),
      ...paragraph(`Evidence, grade ${edge.grade}: ${edge.evidence}`, '  '),
      ...(strength ? paragraph(`Strength: ${strength.id}, ${strengthText(strength)}.`, '  ') : []),
      `  In a scenario: edges: { ${edge.id}: ${edge.onByDefault ? 'off' : 'on'} }`,
    ],
  };
}

/** `0.05 (relative change ...); range 0 to 0.1, drawn`. */
function strengthText(record: ServiceData['parameters'][number]): string {
  const { unit, range, kind, distribution } = record;
  return `${valueText(record)} (${unit}); range ${rangeText(range, kind)}${distribution ? ', drawn' : ''}`;
}

function parameterExplanation(record: ServiceData['parameters'][number]): Explanation {
  const { id, description, unit, source, assumption, quality, reviewBy } = record;
  return {
    names: [id],
    kind: 'parameter',
    title: '',
    lines: () => [
      `${id} (parameter): ${description}`,
      ...paragraph(
        `Value: ${valueText(record)} (${unit}). Range: ${rangeText(record.range, record.kind)}${record.distribution ? ', drawn' : ''}.`,
        '  ',
      ),
      ...(source
        ? paragraph(`Source: ${source.title} (${source.publisher}, ${source.date}), ${source.url}`, '  ')
        : []),
      ...(assumption ? paragraph(`Reasoning: ${assumption}`, '  ') : []),
      `  Quality: ${quality}. Review by ${reviewBy}.`,
    ],
  };
}

/** A region with its share of the nation, and what was supplied for it. */
function regionExplanation(region: ServiceData['regions'][number], { own }: ServiceData): Explanation {
  const { id, name, share, units, illustrative, illustrativeReason } = region;
  const supplied = own?.replaced.filter(({ what }) => what.startsWith(`${name}: `)) ?? [];
  return {
    names: [id, name],
    kind: 'region',
    title: name,
    lines: () => [
      `${id} (region): ${name}, ${units} units, ${(100 * share).toFixed(1)} % of the nation where nothing else is known`,
      ...(illustrative
        ? paragraph(`Illustrative: ${illustrativeReason}`, '  ')
        : ['  Staff and caseload are supplied.']),
      ...supplied.flatMap(({ what, unit, was, now }) => paragraph(`${what}: ${now} ${unit} (was ${was})`, '  ')),
    ],
  };
}

function scenarioLines(name: string, surroundings: Surroundings): string[] {
  const source = scenarioSource(surroundings);
  const scenario = loadScenario(source.open(name), source);
  const levers = LEVERS.flatMap((lever) => {
    const settings = scenario.levers[lever.name];
    return settings === undefined ? [] : [`  Lever: ${lever.describe(settings)}`];
  });
  return [
    `${name} (scenario): ${scenario.title}`,
    ...paragraph(scenario.question, '  '),
    `  Start ${scenario.start}, until ${scenario.until}${scenario.compareWith ? `, compared with ${scenario.compareWith}` : ''}.`,
    ...levers,
  ];
}
