/** The text of markup as a reader sees it, styles left out. */
export function textOf(markup: string): string {
  return markup
    .replace(/<style>[\s\S]*?<\/style>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/[\s\u00A0]+/g, ' ');
}

/** The rows of the first table body, cell by cell. */
export function cellsOf(markup: string): string[][] {
  const body = /<tbody>([\s\S]*?)<\/tbody>/.exec(markup)?.[1] ?? '';
  return [...body.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row]) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell]) => textOf(cell).trim()),
  );
}

/** A printed number, and how far apart two neighbouring ones would be printed: `5,890` may stand for tens. */
export function numberIn(printed: string): { number: number; step: number } {
  const plain = printed.replaceAll(',', '').replace('−', '-').replace('+', '');
  const decimals = plain.split('.')[1]?.length ?? 0;
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(plain)?.[0].length ?? 0);
  return { number: Number(plain), step: 10 ** (zeros - decimals) };
}
