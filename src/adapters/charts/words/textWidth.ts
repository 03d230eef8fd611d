/** Advance widths of Arial and Helvetica in thousandths of the font size, from the metrics that Adobe published for Helvetica. */
const LETTERS_BY_WIDTH: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijl',
  260: '|',
  278: ' !,./:;I[\\]ft',
  333: '()-`r',
  334: '{}',
  355: '"',
  389: '*',
  469: '^',
  500: 'Jcksvxyz',
  556: '#$?_0123456789Labdeghnopqu£',
  584: '+<=>~\u2212',
  611: 'FTZ',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'Mm',
  889: '%',
  944: 'W',
  1015: '@',
};

const WIDTHS = new Map(
  Object.entries(LETTERS_BY_WIDTH).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, Number(width)] as const),
  ),
);
const OTHER = 600;
const BOLD = 1.06;

/** Width of one line of text in pixels, as Arial would set it; the same on every machine. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let thousandths = 0;
  for (const letter of text) thousandths += WIDTHS.get(letter) ?? OTHER;
  return (thousandths / 1000) * fontSize * (bold ? BOLD : 1);
}

/** Breaks a text into lines of at most `most` pixels at its spaces; a longer word has a line of its own. */
export function wrapText(text: string, most: number, fontSize: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.replaceAll(' %', '\u00A0%').split(' ')) {
    const longer = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, fontSize, bold) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
