/** A source as registered, taken apart: its name, and its address where it gives one. */
export interface Publication {
  readonly name: string;
  readonly url: string | null;
}

/** `derived from TITLE, https://...` gives the title and the address. */
export function publicationOf(source: string): Publication {
  const match = /^(.*?),?\s*(https?:\/\/\S+)$/.exec(source);
  const name = (match?.[1] ?? source).replace(/^derived from /, '');
  return { name, url: match?.[2] ?? null };
}
