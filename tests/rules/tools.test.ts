import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/adapters/node/data/loadData.js';
import { loadTools } from '../../src/adapters/node/data/loadTools.js';
import { assembleTools } from '../../src/experiment/data/tools/assembleTools.js';
import { TOOL_SCHEMAS } from '../../src/experiment/data/tools/toolTables.js';
import { CASE_TYPES } from '../../src/model/vocabulary.js';

const { files, tables } = loadTools('data');
const texts = readdirSync('data/tools').map((file) => ({
  name: `data/tools/${file}`,
  text: readFileSync(`data/tools/${file}`, 'utf8'),
}));

describe('the tables of the calculators', () => {
  it.each(files)('$id has unit, source with commit, who decided and a review date', (file) => {
    expect(file.unit).not.toBe('');
    expect(file.description.length).toBeGreaterThan(20);
    expect(file.source.url).toContain(file.source.commit);
    expect(file.decidedBy).not.toBe('');
    expect(file.reviewBy).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('are the files of the folder, one a table', () => {
    expect(readdirSync('data/tools').sort()).toEqual(Object.keys(TOOL_SCHEMAS).map((id) => `${id}.yaml`));
  });

  it('name no machine and no path', () => {
    for (const { text } of texts) expect(text).not.toMatch(/\/work\/|\/home\/|\/tmp\/|file:\/\//);
  });

  it('give the weights that the simulation starts from', () => {
    const weights = loadData('data').parameters.find(({ id }) => id === 'case_weight')!;
    const { COMMUNITY, CUSTODY, LICENSE } = tables.weights.standard.points;
    const ours = { community: COMMUNITY, custody: CUSTODY, licence: LICENSE };
    const tiers = weights.categories[1];
    const expected = CASE_TYPES.flatMap((type) => tiers.map((tier) => ours[type][tier]));
    expect(weights.steps[0].values).toEqual(expected);
  });
});

describe('a table that cannot be used', () => {
  const withText = (id: string, change: (text: string) => string) =>
    texts.map((file) => (file.name.endsWith(`/${id}.yaml`) ? { ...file, text: change(file.text) } : file));

  it.each([
    ['a missing file', texts.slice(1), 'omic_handover.yaml\n  the calculators need this table'],
    ['a file nobody reads', [...texts, { name: 'data/tools/tier_v33.yaml', text: '' }], 'Did you mean tier_v3?'],
    ['an unknown key', withText('tier_v3', (text) => text.replace('stalking:', 'stalkin:')), 'Did you mean stalking?'],
    [
      'a missing key',
      withText('wmt_limits', (text) => text.replace(/ {2}teamAverageFrom.*\n/, '')),
      'missing key "teamAverageFrom"',
    ],
    [
      'thresholds out of order',
      withText('tier_v3', (text) => text.replace('[90, 75,', '[75, 90,')),
      'expected thresholds that fall to 0',
    ],
    [
      'a row too short',
      withText('tier_v3', (text) => text.replace('[A, A, B, B, B, B]', '[A, A, B]')),
      'expected a tier in each row',
    ],
    [
      'a negative weight',
      withText('wmt_weights', (text) => text.replace('A3: 206', 'A3: -206')),
      'expected 0 or more, got -206',
    ],
    [
      'an address at another commit',
      withText('tier_v3', (text) => text.replace(/commit: a/, 'commit: b')),
      'does not name the commit',
    ],
  ])('%s is named with its place', (_, given, message) => {
    expect(() => assembleTools(given, 'data/tools')).toThrow(message);
  });
});
