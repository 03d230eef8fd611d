import type { Arm, ComparisonResult } from '../../../experiment/result.js';
import { type Html, html } from '../html/html.js';
import { table } from '../html/table.js';

/** The arrangements that scenarios move to, and what that is said to bring about; nothing where no right moves. */
export function whoDecides({ arms }: ComparisonResult): Html | null {
  const moved = arms.filter(({ mechanisms }) => mechanisms !== undefined);
  if (moved.length === 0) return null;
  return html`<section id="who-decides"><h2>Who decides</h2>
<p>A move of rights changes who takes which decision and nothing else: with no mechanism in force every figure stays the same to the bit. What it is said to bring about is opted into mechanism by mechanism, each over the range of what is claimed for and against it. Sentencing, release law, the Parole Board, the MAPPA duty and inspection never move. No score is given and no arrangement is said to be the better one.</p>
${moved.map(ofArm)}</section>
`;
}

function ofArm({ title, arrangement, mechanisms = [] }: Arm): Html {
  return html`<h3>${title}</h3>
${arrangement ? described(arrangement) : null}
${mechanisms.length === 0 ? html`<p>No mechanism is in force.</p>` : claims(title, mechanisms)}`;
}

function described({ title, description, notCaptured, grade, sources }: NonNullable<Arm['arrangement']>): Html {
  return html`<p><strong>${title}.</strong> ${description}</p>
<p><strong>Not captured:</strong> ${notCaptured}</p>
<p><strong>Sources,</strong> evidence grade ${grade}:</p>
<ul>${sources.map(({ title: name, publisher, date, url }) => html`<li><a href="${url}">${name}</a>, ${publisher}, ${date}</li>`)}</ul>`;
}

function claims(title: string, mechanisms: NonNullable<Arm['mechanisms']>): Html {
  return table({
    caption: `What is said to follow in “${title}”, and what is said against it`,
    columns: ['Mechanism', 'Grade', 'Claim', 'Counter-claim'],
    wordColumns: [1, 2, 3],
    rows: mechanisms.map((one) => [`${one.id.toUpperCase()} ${one.title}`, one.grade, one.claim, one.counterClaim]),
  });
}
