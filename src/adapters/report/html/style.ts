/** Screen first, then print: page one fits one side of A4. Contrast of text is at least 4.5 to 1 throughout. */
export const STYLE = `
:root { color: #0b0c0c; background: #fff; font-family: Arial, Helvetica, sans-serif; font-size: 16px; line-height: 1.4; }
body { margin: 0; }
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 0 1rem; }
.skip { position: absolute; left: -999px; }
.skip:focus { position: static; display: block; padding: .5rem; background: #fff7bf; color: #0b0c0c; }
a { color: #12436d; } a:focus, summary:focus, .scroll:focus { outline: 3px solid #12436d; outline-offset: 2px; }
.brand { border-bottom: 4px solid #12436d; display: flex; justify-content: space-between; flex-wrap: wrap; gap: 0 1rem; padding: .4rem 0; }
.brand strong { font-size: 1.1rem; } .brand span { color: #484949; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: .8rem 0 .3rem; } h2 { font-size: 1.3rem; margin: 1.6rem 0 .4rem; } h3 { font-size: 1.05rem; margin: 1rem 0 .2rem; }
p, ul, ol { margin: .3rem 0 .6rem; } ul, ol { padding-left: 1.2rem; }
.meta, .note, .source, .statistical { color: #484949; font-size: .875rem; }
.answer { font-size: 1.2rem; border-left: 6px solid #12436d; padding-left: .8rem; margin: .6rem 0; }
.strip { padding: .5rem .8rem; margin: .5rem 0; border: 2px solid; font-weight: bold; }
.strip.red { background: #fbe9ea; border-color: #a8141e; color: #7d0f16; }
.strip.amber { background: #fff4d6; border-color: #8a5a00; color: #5c3c00; }
.strip.draft { background: #f0f0f0; border-color: #484949; color: #0b0c0c; }
.watermark { position: fixed; top: 40%; left: 0; right: 0; text-align: center; font-size: 7rem; font-weight: bold; color: rgba(11, 12, 12, .07); transform: rotate(-24deg); pointer-events: none; }
.standing { background: #f3f4f5; border-left: 6px solid #484949; padding: .5rem .8rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; } caption { text-align: left; font-weight: bold; padding: .3rem 0; }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid #b1b4b6; } thead th { border-bottom: 2px solid #484949; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; } tbody th { font-weight: normal; }
.scroll { overflow-x: auto; } figure { margin: 0 0 1rem; } figure svg { max-width: 100%; height: auto; display: block; }
.yes { color: #005a30; font-weight: bold; } .no { color: #a8141e; font-weight: bold; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem; } .columns > * { min-width: 0; }
code { font-family: "Courier New", monospace; font-size: .875em; overflow-wrap: anywhere; }
details { margin: .3rem 0 1rem; } summary { cursor: pointer; color: #12436d; text-decoration: underline; } dt { font-weight: bold; } dd { margin: 0 0 .4rem 1rem; }
.figures > section { margin-bottom: 2rem; }
.questions article { border-top: 1px solid #b1b4b6; margin-top: 1.4rem; } .questions h3 { font-size: 1.25rem; } .questions .answer { font-size: 1rem; }
@media (max-width: 45rem) { .columns { grid-template-columns: 1fr; } }
@media print {
  @page { size: A4; margin: 8mm 10mm; }
  :root { font-size: 10px; line-height: 1.18; }
  header, main, footer { max-width: none; padding: 0; } .skip, nav { display: none; }
  .page-one { break-after: page; } .brand { padding: 0 0 2px; border-bottom-width: 2px; }
  .page-one h1 { font-size: 15px; margin: 4px 0 2px; } .page-one h2 { font-size: 11px; margin: 5px 0 1px; }
  .page-one p, .page-one ul { margin: 1px 0; } .page-one .answer { font-size: 12px; margin: 2px 0; }
  .page-one table { font-size: 9.5px; line-height: 1.1; } .page-one td.number, .page-one .rows tbody th { white-space: nowrap; } .page-one th, .page-one td { padding: 1px 4px; } .page-one caption { padding: 2px 0 0; font-size: 11px; }
  .page-one figure { margin: 0; } .source a { display: none; } .page-one h3 { font-size: 11px; margin: 4px 0 0; } .page-one .statistical, .page-one .source { font-size: 9.5px; margin: 0; }
  .page-one .strip { padding: 2px 6px; margin: 2px 0; } .page-one .standing { padding: 3px 6px; margin: 3px 0 0; } .page-one details { display: none; }
  .page-one .arms th:last-child, .page-one .arms td:last-child { width: 36%; }
  .columns { grid-template-columns: 1.3fr 1fr; gap: 0 12px; }
  .columns td { white-space: nowrap; } #annex table { font-size: 8.5px; line-height: 1.15; } #annex th, #annex td { padding: 1px 3px; overflow-wrap: break-word; }
  #every-measure table { table-layout: fixed; font-size: 7.5px; } #every-measure th:first-child { width: 19%; }
  .figures > section { break-inside: avoid; } .scroll { overflow: visible; } tr { break-inside: avoid; } a { color: inherit; text-decoration: none; }
}
`;
