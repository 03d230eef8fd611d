import { describe, expect, it } from 'vitest';
import { parseMechanism } from '../../../../src/experiment/data/governance/mechanismFile.js';
import { slipsOf } from './parsedText.js';

const NAME = 'data/mechanisms/g2.yaml';

/** Catalogue: local_lead_time_ratio is a number from 0.1 to 5. */
const LEAD_TIME = '{ parameter: local_lead_time_ratio, low: 0.5, mode: 1, high: 1.2, reason: A guess. }';

function file(changes: Readonly<Record<string, string>> = {}): string {
  const keys = {
    schema: '1',
    id: 'g2',
    title: 'Hiring',
    rights: '[recruitment]',
    claim: `${'a'.repeat(100)}`,
    counter_claim: `${'b'.repeat(125)}`,
    grade: 'D',
    evidence: 'None.',
    figures: `[${LEAD_TIME}]`,
    decided_by: 'founders',
    review_by: '2027-06-30',
    ...changes,
  };
  return Object.entries(keys)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n');
}

const slips = (changes: Readonly<Record<string, string>>, name = NAME) => slipsOf(parseMechanism(file(changes), name));
const figure = (low: number, high: number, mode?: number) =>
  `[{ parameter: local_lead_time_ratio, low: ${low}, ${mode === undefined ? '' : `mode: ${mode}, `}high: ${high}, reason: A guess. }]`;

describe('parseMechanism', () => {
  it('reads a figure with a likeliest value as a triangle', () => {
    expect(parseMechanism(file(), NAME)).toEqual({
      ok: true,
      value: {
        id: 'g2',
        title: 'Hiring',
        rights: ['recruitment'],
        claim: 'a'.repeat(100),
        counterClaim: 'b'.repeat(125),
        grade: 'D',
        evidence: 'None.',
        figures: [
          {
            parameter: 'local_lead_time_ratio',
            distribution: { kind: 'triangular', low: 0.5, mode: 1, high: 1.2 },
            reason: 'A guess.',
          },
        ],
        decidedBy: 'founders',
        reviewBy: '2027-06-30',
      },
    });
  });

  it('reads a figure without one as equally likely throughout', () => {
    expect(parseMechanism(file({ figures: figure(0.5, 1.2) }), NAME)).toMatchObject({
      ok: true,
      value: { figures: [{ distribution: { kind: 'uniform', low: 0.5, high: 1.2 } }] },
    });
  });

  it('refuses a claim against it that is more than a quarter longer, or shorter', () => {
    const says = (claim: number, counter: number) =>
      `${NAME}:6  counter_claim | claim and counter-claim differ in length (${claim} and ${counter} letters) | State both with equal care, at about the same length.`;
    expect(slips({ counter_claim: 'b'.repeat(126) })).toEqual([says(100, 126)]);
    expect(slips({ counter_claim: 'b'.repeat(79) })).toEqual([says(100, 79)]);
  });

  it.each([
    ['below the catalogue', 0.05, 1.2, undefined, '0.05 to 1.2'],
    ['above the catalogue', 0.5, 6, undefined, '0.5 to 6'],
    ['upside down', 1.2, 0.5, undefined, '1.2 to 0.5'],
    ['without width', 1, 1, undefined, '1 to 1'],
    ['with its mode below', 0.5, 1.2, 0.4, '0.5 to 1.2'],
    ['with its mode above', 0.5, 1.2, 1.3, '0.5 to 1.2'],
  ])('refuses a range %s', (_, low, high, mode, range) => {
    expect(slips({ figures: figure(low, high, mode) })).toEqual([
      `${NAME}:9  figures.0.parameter | the range ${range} is not one within 0.1 to 5 | Correct the range.`,
    ]);
  });

  it.each(['local_luck', 'leaving_rate'])('refuses %s: no such figure, or a table of them', (parameter) => {
    expect(slips({ figures: `[{ parameter: ${parameter}, low: 0, high: 1, reason: A guess. }]` })).toEqual([
      `${NAME}:9  figures.0.parameter | no single figure ${parameter} | Name a parameter without axes.`,
    ]);
  });

  it('must be named after its id, and tells all slips at once', () => {
    expect(slips({ figures: figure(0.05, 1.2), claim: 'a' }, 'data/mechanisms/g3.yaml')).toEqual([
      expect.stringContaining('counter_claim | claim and counter-claim differ in length (1 and 125 letters)'),
      expect.stringContaining('the range 0.05 to 1.2 is not one'),
      'data/mechanisms/g3.yaml:2  id | the file is not named after its id g2 | Name it g2.yaml.',
    ]);
  });

  it('must name a right that can move', () => {
    expect(slips({ rights: '[]' })[0]).toContain('rights | ');
    expect(slips({ rights: '[sentencing]' })[0]).toContain('rights.0 | expected one of employer_and_terms, ');
  });
});
