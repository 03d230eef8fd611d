import { type Html, html, trusted } from './html.js';
import { STYLE } from './style.js';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

export interface PageParts {
  readonly title: string;
  /** what stands beside the name, e.g. the run */
  readonly aside: string;
  readonly main: Html;
  readonly footer: Html;
  /** large words behind every page, or null */
  readonly watermark: string | null;
  /** words of the link that leads past the header */
  readonly skip?: string;
}

/** One self-contained document: no script, no network, landmarks and a skip link. */
export function page({ title, aside, main, footer, watermark, skip = 'Skip to the answer' }: PageParts): string {
  const mark = watermark === null ? null : html`<div class="watermark" aria-hidden="true">${watermark}</div>`;
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">${skip}</a>
<header><div class="brand"><strong>Caseweight</strong><span>${aside}</span></div></header>
<main id="main">
${main}
</main>
<footer>
${footer}
</footer>
${mark}</body>
</html>
`.text;
}
