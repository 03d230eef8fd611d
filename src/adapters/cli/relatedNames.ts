/** Something that can be explained, as somebody may look for it. */
export interface Candidate {
  /** names it answers to; the first is shown */
  readonly names: readonly string[];
  /** a few words on what it is */
  readonly title: string;
}

/** Shorter beginnings of words are the beginnings of too many. */
const LEAST_LETTERS = 4;
const ENDINGS = /(ness|ings?|ers|er|ies|ed|es|y|s|e)$/;

/**
 * Those whose names or title hold every word of what was asked, whatever its ending: `leaving` finds `po_leavers`.
 *
 * @returns in their order; none where a word has fewer than four letters without its ending
 */
export function relatedNames<Found extends Candidate>(asked: string, known: readonly Found[]): Found[] {
  const stems = wordsOf(asked).map(stem);
  if (stems.length === 0 || stems.some(({ length }) => length < LEAST_LETTERS)) return [];
  return known.filter(({ names, title }) => {
    const words = [...names, title].flatMap(wordsOf);
    return stems.every((beginning) => words.some((word) => word.startsWith(beginning)));
  });
}

const wordsOf = (text: string) => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** A word without its ending, where enough of it is left. */
function stem(word: string): string {
  const beginning = word.replace(ENDINGS, '');
  return beginning.length >= LEAST_LETTERS ? beginning : word;
}
