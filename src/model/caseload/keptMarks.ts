import type { RandomStreams } from '../../engine/random/randomStreams.js';
import { PURPOSE } from '../purposes.js';

const NO_STREAMS: RandomStreams | null = null;

/**
 * Four marks of a person, drawn once while the same person is asked about: what passes a sentence looks at them in
 * several places. What is kept is the draw itself, so that nothing depends on who asked before.
 */
class KeptMarks {
  private readonly marks = new Float64Array(4);
  private streams = NO_STREAMS;
  private idHigh = 0;
  private idLow = 0;
  private occurrence = 0;

  constructor(private readonly purpose: number) {}

  /** The list is overwritten by the next call for another person or occurrence. */
  of(streams: RandomStreams, idHigh: number, idLow: number, occurrence: number): Float64Array {
    const isKept = this.idLow === idLow && this.idHigh === idHigh && this.occurrence === occurrence;
    if (!isKept || this.streams !== streams) {
      streams.fourInto(this.marks, 0, this.purpose, idHigh, idLow, occurrence);
      this.streams = streams;
      this.idHigh = idHigh;
      this.idLow = idLow;
      this.occurrence = occurrence;
    }
    return this.marks;
  }
}

/** What somebody brings along, whatever the sentence. */
export const PERSON_MARK = { unit: 0, courtReport: 1, offence: 2, sex: 3 } as const;
export const personMarks = new KeptMarks(PURPOSE.personMarks);

/** What decides a sentence of custody, or a court order; the last only at the start. */
export const CUSTODY_MARK = { length: 0, sentenceClass: 1, age: 3 } as const;
export const ORDER_MARK = { length: 0, requirement: 1, hours: 2, age: 3 } as const;
export const sentenceMarks = new KeptMarks(PURPOSE.sentenceMarks);

/** What decides the stay of one recall; occurrences are a person's recalls. */
export const RECALL_MARK = { kind: 0, length: 1, charge: 2 } as const;
export const recallMarks = new KeptMarks(PURPOSE.recallStay);
