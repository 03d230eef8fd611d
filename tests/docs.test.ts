import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { PARAMETER_NEEDS } from '../src/model/parameters/catalogue.js';

const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path)),
];

test.each(pages)('every link of %s leads to a file of the repository', (page) => {
  const targets = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
  const own = targets.filter((target) => !/^(https?:|#)/.test(target)).map((target) => target.replace(/#.*$/, ''));
  expect(own.filter((target) => !existsSync(join(dirname(page), target)))).toEqual([]);
});

test('the page about the model names every figure that the model asks for', () => {
  const page = readFileSync('docs/model.md', 'utf8');
  expect(PARAMETER_NEEDS.map(({ id }) => id).filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
});

test('the page about the anchor quotes the anchor', () => {
  const factor = /^workload_factor: (.+)$/m.exec(readFileSync('data/anchors.yaml', 'utf8'))?.[1];
  const page = readFileSync('docs/decisions/0007-the-workload-anchor-is-before-reset.md', 'utf8');
  expect(/The factor is \*\*(.+?)\*\*/.exec(page)?.[1]).toBe(factor);
});

test('the decisions are numbered without a gap, each under its own number', () => {
  const files = readdirSync('docs/decisions').sort();
  const titles = files.map((file) => readFileSync(join('docs/decisions', file), 'utf8').split('\n')[0]);
  expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, index) => index + 1));
  expect(titles.map((title) => Number(/^# (\d+)\. /.exec(title)?.[1]))).toEqual(files.map((_, index) => index + 1));
});
