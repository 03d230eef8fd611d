import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { commandLine as CommandLine } from '../../../src/adapters/cli/commandLine.js';
import { Stage } from './stage.js';

const stage = new Stage();
afterAll(() => stage.strike());

/** A library of two short questions and their baseline. */
function writeLibrary(): string {
  const library = stage.path('package/scenarios');
  mkdirSync(library, { recursive: true });
  cpSync('data', stage.path('package/data'), { recursive: true });
  const baseline = readFileSync('scenarios/baseline.yaml', 'utf8').replace(/until: [\d-]+/, 'until: 2025-10-01');
  writeFileSync(`${library}/baseline.yaml`, baseline);
  for (const [name, rate] of [
    ['fewer-leave', '0.5'],
    ['more-leave', '1.5'],
  ]) {
    const head = `name: ${name}\ntitle: ${name}\nquestion: What if ${name}?\nstarts_from: baseline\ncompare_with: baseline\n`;
    writeFileSync(
      `${library}/${name}.yaml`,
      `${head}levers: { leaving_rate: { from: 2025-08-01, multiply_by: ${rate} } }\n`,
    );
  }
  return stage.path('package');
}

test('one command gives a folder of reports with an index; the same again plays nothing and changes no byte', async () => {
  // the compiled command, because threads run compiled code; `npm run test:slow` builds it first
  const compiled: { commandLine: typeof CommandLine } = await import(resolve('dist/adapters/cli/commandLine.js'));
  const packageFolder = writeLibrary();
  const words = ['gallery', '--regions', 'wales', '--replications', '3', '--workers', '1'];
  const gallery = async () => {
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    const seen = stage.surroundings({ packageFolder, command: words, print: say, printError: say });
    const exitCode = await compiled.commandLine(words, { ...seen, now: () => 0 });
    expect(exitCode, said.join('\n')).toBe(0);
    return said;
  };
  const said = await gallery();
  expect(said.findIndex((line) => line.startsWith('2 reports, about'))).toBeLessThan(
    said.findIndex((line) => line.includes('of 9 replications')),
  );
  const files = readdirSync(stage.path('gallery'), { recursive: true, encoding: 'utf8' }).sort();
  expect(files).toEqual(['index.html', 'reports', 'reports/fewer-leave.html', 'reports/more-leave.html']);
  const bytes = () => files.filter((name) => name.endsWith('.html')).map((name) => stage.path(`gallery/${name}`));
  const before = bytes().map((file) => readFileSync(file, 'utf8'));
  expect(before[0]).toContain('What if fewer-leave?');
  expect(before[0]).toContain('DRAFT');
  expect(before[1]).toContain('npx caseweight run fewer-leave --regions wales --replications 3');
  const again = await gallery();
  expect(again.some((line) => line.includes('of 9 replications'))).toBe(false);
  expect(bytes().map((file) => readFileSync(file, 'utf8'))).toEqual(before);
});
