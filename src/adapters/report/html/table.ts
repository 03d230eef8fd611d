import { Html, html } from './html.js';

type Cell = string | Html;

export interface TableContent {
  readonly caption: Cell;
  readonly columns: readonly string[];
  /** the first cell of a row names it */
  readonly rows: readonly (readonly Cell[])[];
  /** columns from 1 on that hold words: set left. All others are numbers, set right */
  readonly wordColumns?: readonly number[];
  readonly className?: string;
}

/** A table with caption and scopes; wide ones scroll inside their own focusable frame. */
export function table({ caption, columns, rows, wordColumns = [], className = '' }: TableContent): Html {
  const sort = (index: number) => (index === 0 || wordColumns.includes(index) ? '' : 'number');
  const head = columns.map((column, index) => html`<th scope="col" class="${sort(index)}">${column}</th>`);
  const body = rows.map(
    ([name, ...cells]) =>
      html`<tr><th scope="row">${name}</th>${cells.map((cell, index) => html`<td class="${sort(index + 1)}">${cell}</td>`)}</tr>`,
  );
  const label = caption instanceof Html ? caption.text.replace(/<[^>]*>/g, '') : caption;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table class="${className}"><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>
`;
}
