/** The first sentence of a text, without its full stop: a claim as short as page one needs it. The annex has it whole. */
export function firstSentence(text: string): string {
  const end = /[.!?](?=\s|$)/.exec(text);
  return end === null ? text : text.slice(0, end.index);
}
