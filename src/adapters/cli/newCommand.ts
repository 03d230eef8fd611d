import { existsSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ServiceData } from '../../experiment/data/serviceData.js';
import { LEVERS } from '../../experiment/levers/index.js';
import { MEASURES } from '../../experiment/measures/index.js';
import { anchorsWithQuarter } from '../../experiment/scenario/anchorsWithQuarter.js';
import { loadComparison } from '../../experiment/scenario/loadComparison.js';
import { planComparison } from '../../experiment/scenario/planComparison.js';
import type { ScenarioSource } from '../../experiment/scenario/scenarioSource.js';
import { asOutputError } from '../node/outputs/outputError.js';
import { anchorsFile, libraryFolder, scenarioSource, serviceData } from './library.js';
import { newScenarioText, type ScenarioAnswers } from './newScenarioText.js';
import type { Surroundings } from './surroundings.js';
import { UsageError } from './usageError.js';

interface Question {
  readonly key: keyof ScenarioAnswers;
  readonly text: string;
  /** what an empty answer means; null: an answer is needed */
  fallback(answers: Partial<ScenarioAnswers>): string | null;
}

const QUESTIONS: readonly Question[] = [
  { key: 'question', text: 'What is the question, in one sentence?', fallback: () => null },
  { key: 'name', text: 'A short name, in small letters and hyphens (it names the file)?', fallback: () => null },
  { key: 'base', text: 'Which scenario does it start from and compare with?', fallback: () => 'baseline' },
  {
    key: 'lever',
    text: `What is changed: ${LEVERS.map(({ name }) => name).join(', ')}?`,
    fallback: () => 'leaving_rate',
  },
  {
    key: 'settings',
    text: 'How is it changed?',
    fallback: ({ lever }) => LEVERS.find(({ name }) => name === lever)?.example ?? null,
  },
  {
    key: 'measure',
    text: `Which measure answers the question (see caseweight list measures)?`,
    fallback: () => MEASURES[0].id,
  },
];

/**
 * Asks six questions and writes a scenario that can be run.
 *
 * @throws ScenarioError if the answers make no scenario; UsageError if they end early or the file exists. Nothing is
 *   written then.
 */
export async function newCommand(typed: { readonly data?: unknown }, surroundings: Surroundings): Promise<void> {
  const data = serviceData(typed, surroundings);
  const answers = await ask(surroundings);
  const fileName = `${answers.name}.yaml`;
  const path = join(surroundings.workingFolder, fileName);
  refuseToOverwrite(path, fileName);
  const schema = relative(surroundings.workingFolder, join(libraryFolder(surroundings), 'scenario.schema.json'));
  const text = newScenarioText(answers, schema.replaceAll('\\', '/'));
  prove(text, fileName, data, typed, surroundings);
  write(path, text);
  surroundings.print(`Written: ${fileName}`);
  surroundings.print(`Next:    caseweight check ${fileName}`);
}

async function ask({ print, answers: lines }: Surroundings): Promise<ScenarioAnswers> {
  const given: Partial<Record<keyof ScenarioAnswers, string>> = {};
  for (const [index, { key, text, fallback }] of QUESTIONS.entries()) {
    const usual = fallback(given);
    print(`${index + 1} of ${QUESTIONS.length}. ${text}${usual === null ? '' : ` [${usual}]`}`);
    const line = await lines.next();
    const answer = line.done ? '' : line.value.trim();
    const settled = answer === '' ? usual : answer;
    if (settled === null) throw new UsageError(`question ${index + 1} has no answer\n  ${text}`);
    given[key] = settled;
  }
  const { question = '', name = '', base = '', lever = '', settings = '', measure = '' } = given;
  return { question, name, base, lever, settings, measure };
}

function refuseToOverwrite(path: string, fileName: string): void {
  if (existsSync(path))
    throw new UsageError(`${fileName} exists already\n  Choose another name, or move the file away.`);
}

/** Everything that `check` would refuse is refused before anything is written. */
function prove(
  text: string,
  fileName: string,
  data: ServiceData,
  typed: { readonly data?: unknown },
  surroundings: Surroundings,
): void {
  const disk = scenarioSource(surroundings);
  const source: ScenarioSource = { ...disk, open: () => ({ text, fileName }) };
  planComparison(loadComparison([fileName], source), data, anchorsWithQuarter(anchorsFile(typed, surroundings), data), {
    draft: false,
  });
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    throw asOutputError(error, path);
  }
}
