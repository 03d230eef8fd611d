#!/usr/bin/env node
/** The command `caseweight`: gives the commands the terminal, the clock and the folders, and ends with their exit code. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { loadData } from '../node/data/loadData.js';
import { commandLine } from './commandLine.js';
import type { Surroundings } from './surroundings.js';

const packageFolder = fileURLToPath(new URL('../../../', import.meta.url));
const words = process.argv.slice(2);
const stop = new AbortController();

process.once('SIGINT', () => {
  const reason = new Error('Stopped. What is finished is kept: the same command goes on from there.');
  reason.name = 'AbortError';
  stop.abort(reason);
});
// a reader that has seen enough, such as `head`, closes the pipe
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const surroundings: Surroundings = {
  print: (line) => void process.stdout.write(`${line}\n`),
  printError: (line) => void process.stderr.write(`${line}\n`),
  answers: answers(),
  watched: process.stderr.isTTY === true,
  workingFolder: process.cwd(),
  packageFolder,
  readData: loadData,
  version: versionOf(readFileSync(join(packageFolder, 'package.json'), 'utf8')),
  command: words,
  today: () => new Date().toISOString().slice(0, 10),
  now: () => Date.now(),
  signal: stop.signal,
  processors: availableParallelism(),
};

process.exitCode = await commandLine(words, surroundings);

/** Standard input, line by line; opened when the first line is asked for. */
async function* answers(): AsyncGenerator<string, undefined> {
  yield* createInterface({ input: process.stdin });
}

function versionOf(packageText: string): string {
  const description: unknown = JSON.parse(packageText);
  const version =
    typeof description === 'object' && description !== null && 'version' in description ? description.version : null;
  return typeof version === 'string' ? version : 'unknown';
}
