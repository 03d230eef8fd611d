import { describe, expect, it } from 'vitest';
import { parseRegime } from '../../../../src/experiment/data/governance/regimeFile.js';
import { slipsOf } from './parsedText.js';

function file(changes: Readonly<Record<string, string>> = {}): string {
  const keys: Record<string, string> = {
    schema: '1',
    id: 'here',
    title: 'Here',
    description: 'An arrangement.',
    holdings: '[{ right: deployment, to: region }, { right: commissioning, to: unit, regions: [wales] }]',
    not_captured: 'It leaves out 0.5 of this. It leaves out that!',
    grade: 'C',
    sources: '[{ title: A paper, publisher: Somebody, date: May 2019, url: "https://example.org/paper" }]',
    decided_by: 'founders',
    review_by: '2027-06-30',
    ...changes,
  };
  const lines = Object.entries(keys).filter(([, value]) => value !== '');
  return lines.map(([key, value]) => `${key}: ${value}`).join('\n');
}

const NAME = 'data/governance/here.yaml';
const slips = (changes: Readonly<Record<string, string>>, name = NAME) => slipsOf(parseRegime(file(changes), name));

describe('parseRegime', () => {
  it('reads where each right lies, everywhere or in some regions, with its sources', () => {
    expect(parseRegime(file(), NAME)).toEqual({
      ok: true,
      value: {
        id: 'here',
        title: 'Here',
        description: 'An arrangement.',
        holdings: [
          { right: 'deployment', to: 'region', regions: null },
          { right: 'commissioning', to: 'unit', regions: ['wales'] },
        ],
        notCaptured: 'It leaves out 0.5 of this. It leaves out that!',
        grade: 'C',
        sources: [
          { title: 'A paper', publisher: 'Somebody', date: 'May 2019', url: 'https://example.org/paper', table: null },
        ],
        decidedBy: 'founders',
        reviewBy: '2027-06-30',
      },
    });
  });

  it('may hold nothing: all rights are the nation’s', () => {
    expect(parseRegime(file({ holdings: '[]' }), NAME)).toMatchObject({ ok: true, value: { holdings: [] } });
  });

  it.each([
    ['One.', 1],
    ['One. Two? Three.', 3],
    ['One without an end', 1],
  ])('refuses %s as what it leaves out: not two sentences', (text, count) => {
    expect(slips({ not_captured: text })).toEqual([
      `${NAME}:6  not_captured | what the regime does not capture is said in ${count} sentences | Say it in two.`,
    ]);
  });

  it('must be named after its id', () => {
    expect(slips({}, 'data/governance/there.yaml')).toEqual([
      'data/governance/there.yaml:2  id | the file is not named after its id here | Name it here.yaml.',
    ]);
  });

  it('must cite a source', () => {
    expect(slips({ sources: '[]' })[0]).toContain('sources | expected at least one source');
    expect(slips({ sources: '' })[0]).toContain('missing key "sources"');
  });

  it('names the levels and rights there are', () => {
    const found = slips({ holdings: '[{ right: deployment, to: county }, { right: hiring, to: unit }]' });
    expect(found[0]).toContain(
      'holdings.0.to | expected one of nation, region, combined-authority, local-authority-group, unit',
    );
    expect(found[1]).toContain('holdings.1.right | expected one of employer_and_terms, ');
  });
});
