/** Markup that is safe to put into a page: made only by `html`, which escapes everything that is not markup itself. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | Html | readonly Html[] | null;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in markup or in an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ESCAPES[letter]);
}

/** Template tag: what is interpolated is escaped, lists of markup are joined, null leaves nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const pieces = strings.map((piece, index) => (index === 0 ? piece : printed(parts[index - 1]) + piece));
  return new Html(pieces.join(''));
}

/** Markup that something else made, for example a picture. Never for text of a user. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

function printed(part: Part): string {
  if (part === null) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return part.map(({ text }) => text).join('');
}
