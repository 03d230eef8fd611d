import { STAGE } from '../../../src/model/caseload/people.js';
import type { Service } from '../../../src/model/service.js';

/** What a candidate is, whatever happens to the service around: identity, unit, class, date and length of the sentence, tier. */
export type Person = readonly number[];

/**
 * Writes down everybody who is ever under sentence, as they are when they come in.
 *
 * @param service started, not yet played
 * @returns by identity; filled while the service is played
 */
export function everybodyEver(service: Service): ReadonlyMap<string, Person> {
  const { people } = service;
  const everybody = new Map<string, Person>();
  const enter = (row: number): void => {
    everybody.set(`${people.idHigh(row)}/${people.idLow(row)}`, [
      people.unit(row),
      people.sentenceClass(row),
      people.sentencedDay(row),
      people.lengthDays(row),
      people.letter(row),
      people.tierV3(row),
      people.risk(row),
      people.number(row),
    ]);
  };
  for (let row = 0; row < people.rows; row++) if (people.stage(row) !== STAGE.gone) enter(row);
  whenSentenced(service, enter);
  return everybody;
}

/** Events of the digest from 16 to 19 are sentences of the four inflows. */
const [FIRST_SENTENCE, LAST_SENTENCE] = [16, 19];

/** Calls back at each new sentence with the row: listens to the digest of events, which hears of everything. */
function whenSentenced(service: Service, enter: (row: number) => void): void {
  const { people, digest } = service;
  const add = people.add.bind(people);
  const tell = digest.add.bind(digest);
  let last = -1;
  people.add = () => {
    last = add();
    return last;
  };
  digest.add = (region, day, what, idHigh, idLow) => {
    if (what >= FIRST_SENTENCE && what <= LAST_SENTENCE) enter(last);
    tell(region, day, what, idHigh, idLow);
  };
}

/** Those of one world who are not, or not as they were, in the other. */
export function missingFrom(other: ReadonlyMap<string, Person>, one: ReadonlyMap<string, Person>): string[] {
  return [...one].flatMap(([identity, person]) =>
    JSON.stringify(other.get(identity)) === JSON.stringify(person) ? [] : [identity],
  );
}
