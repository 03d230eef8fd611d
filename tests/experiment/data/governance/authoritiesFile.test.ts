import { describe, expect, it } from 'vitest';
import { parseAuthorities } from '../../../../src/experiment/data/governance/authoritiesFile.js';
import { RIGHTS } from '../../../../src/model/governance/rights.js';
import { slipsOf } from './parsedText.js';

const right = (id: string, upheaval = '0.1') =>
  `  - { id: ${id}, title: A right, decides: Something., upheaval: ${upheaval}, in_the_model: Nothing. }`;

/** Rights last first, so that an order that is kept shows. */
function file(rights: readonly string[] = [...RIGHTS].reverse().map((id) => right(id)), extra = ''): string {
  return `schema: 1
rights:
${rights.join('\n')}
upheaval_reason: A guess.
never_moves:
  - { what: Sentencing, why: Courts are independent. }
combined_authorities:
  - { id: near, name: Near Combined Authority, area: [{ region: east, units: [1, 2] }, { region: west }] }
units_a_local_authority_group: 1
assumption: A crosswalk.
${extra}decided_by: founders
review_by: 2027-06-30
`;
}

const parse = (text: string) => parseAuthorities(text, 'data/authorities.yaml');

describe('parseAuthorities', () => {
  it('reads rights in the order of the model, with their upheaval and what it rests on', () => {
    const parsed = parse(file());
    if (!parsed.ok) throw new Error(slipsOf(parsed).join('\n'));
    expect(parsed.value.rights.map(({ id }) => id)).toEqual(RIGHTS);
    expect(parsed.value.rights[0]).toEqual({
      id: 'employer_and_terms',
      title: 'A right',
      decides: 'Something.',
      upheaval: 0.1,
      inTheModel: 'Nothing.',
    });
    expect(parsed.value).toMatchObject({
      upheavalReason: 'A guess.',
      neverMoves: [{ what: 'Sentencing', why: 'Courts are independent.' }],
      unitsALocalAuthorityGroup: 1,
      assumption: 'A crosswalk.',
      reviewBy: '2027-06-30',
    });
  });

  it('takes an area without numbers as all of the region', () => {
    expect(parse(file())).toMatchObject({
      ok: true,
      value: {
        combinedAuthorities: [
          {
            id: 'near',
            area: [
              { region: 'east', units: [1, 2] },
              { region: 'west', units: null },
            ],
          },
        ],
      },
    });
  });

  it('names a right that is missing and one that is there twice', () => {
    const rights = RIGHTS.filter((id) => id !== 'commissioning').map((id) => right(id));
    expect(slipsOf(parse(file([...rights, right('training')])))).toEqual([
      'data/authorities.yaml:2  rights | the right training is described 2 times | Describe each right once.',
      'data/authorities.yaml:2  rights | the right commissioning is missing | Describe each right once.',
    ]);
  });

  it.each(['-0.1', '1.1'])('refuses an upheaval of %s, which is no share', (upheaval) => {
    const rights = RIGHTS.map((id) => right(id, id === 'employer_and_terms' ? upheaval : '0.1'));
    expect(slipsOf(parse(file(rights)))).toEqual([
      `data/authorities.yaml:3  rights.0.upheaval | expected a share from 0 to 1, got ${upheaval} | Correct the value.`,
    ]);
  });

  it('names the rights there are where one is unknown, and the key where one is misspelt', () => {
    const rights = RIGHTS.map((id) => right(id === 'placement' ? 'posting' : id));
    expect(slipsOf(parse(file(rights, 'units_a_group: 2\n')))).toEqual([
      expect.stringMatching(/rights\.3\.id \| expected one of employer_and_terms, .*, got "posting"/),
      expect.stringMatching(/units_a_group \| unknown key "units_a_group" \| /),
    ]);
  });
});
