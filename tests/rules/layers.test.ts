import { describe, expect, it } from 'vitest';
import { layerBreaches } from './layerBreaches.js';
import { sourceModules } from './sourceModules.js';

const modules = sourceModules();

describe('layers: engine <- model <- experiment <- adapters', () => {
  it.each(['engine', 'model', 'experiment', 'adapters'])('finds modules of %s', (layer) => {
    expect(modules.filter(({ path }) => path.startsWith(`src/${layer}/`)).length).toBeGreaterThan(0);
  });

  it('has no module that reaches rightwards or out of its pure room', () => {
    expect(modules.flatMap(layerBreaches)).toEqual([]);
  });
});

const breachesIn = (path: string, text: string) => layerBreaches({ path, text });

describe('the check itself', () => {
  it.each([
    ['src/engine/clock.ts', "import { service } from '../model/service.js';"],
    ['src/engine/clock.ts', "import type { Run } from '../experiment/run.js';"],
    ['src/engine/random/streams.ts', "export * from '../../adapters/node/files.js';"],
    ['src/model/staff/officer.ts', "export { run } from '../../experiment/run.js';"],
    ['src/model/staff/officer.ts', "const files = await import('../../adapters/node/files.js');"],
    ['src/experiment/run.ts', "type Page = import('../adapters/report/page.js').Page;"],
    ['src/experiment/run.ts', "import '../index.js';"],
    ['src/experiment/run.ts', "import { readFileSync } from 'node:fs';"],
    ['src/experiment/run.ts', "import fs from 'fs/promises';"],
    ['src/model/staff/officer.ts', "const path = require('path');"],
    ['src/model/staff/officer.ts', 'const room = await import(name);'],
    ['src/model/staff/table.ts', "import table from '../../../data/table.json';"],
  ])('finds the import: %s %s', (path, text) => {
    expect(breachesIn(path, text)).toHaveLength(1);
    expect(breachesIn(path, `\n\n${text}`)[0]).toMatch(new RegExp(`^${path}:3 `));
  });

  it.each([
    'Math.random();',
    "Math['random']();",
    'const { random } = Math;',
    'pick(Math);',
    'Date.now();',
    'new Date();',
    'new Date(0);',
    'Date();',
    'performance.now();',
    "console.log('x');",
    'process.env.TZ;',
    'globalThis.Date;',
    'crypto.randomUUID();',
    'x.toLocaleString();',
    'd.toLocaleDateString();',
    'a.localeCompare(b);',
    'new Intl.NumberFormat();',
  ])('finds in every pure layer: %s', (text) => {
    for (const layer of ['engine', 'model', 'experiment']) {
      expect(breachesIn(`src/${layer}/file.ts`, text), layer).toHaveLength(1);
    }
    expect(breachesIn('src/adapters/cli/file.ts', text)).toEqual([]);
  });

  it.each(['Math.log(x);', 'Math.exp(x);', 'Math.pow(x, 2);', 'Math.sin(x);', 'Math.cos(x);', 'x ** y;', 'x **= 2;'])(
    'finds in engine and model, where it would change bytes between machines: %s',
    (text) => {
      expect(breachesIn('src/engine/file.ts', text)).toHaveLength(1);
      expect(breachesIn('src/model/file.ts', text)).toHaveLength(1);
      expect(breachesIn('src/experiment/file.ts', text)).toEqual([]);
    },
  );

  it.each([
    ['src/adapters/cli/main.ts', "import { run } from '../../experiment/run.js'; import 'node:fs';"],
    ['src/model/service.ts', "import { clock } from '../engine/clock.js'; import './staff/officer.js';"],
    ['src/engine/random/rootKey.ts', "import seedrandom from 'seedrandom';"],
    ['src/index.ts', "export * from './adapters/node/run.js'; new Date();"],
    ['src/engine/clock.ts', '// new Date(), Math.random() and console.log\nconst text = "Date.now()";'],
    ['src/engine/clock.ts', 'Math.floor(x) + Math.sqrt(2) + Math.max(1, 2) * 2 ** 32 + Number(10n ** 3n);'],
    ['src/model/calendar.ts', 'Date.UTC(2025, 5, 30);'],
    ['src/model/service.ts', 'const process = 1; streams.at(process); processes[process]; process.kind;'],
    ['src/model/calendar.ts', 'interface Process { console: string; process: Date } run.process;'],
  ])('leaves alone: %s %s', (path, text) => {
    expect(breachesIn(path, text)).toEqual([]);
  });
});
