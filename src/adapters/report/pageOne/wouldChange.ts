import type { ComparisonResult, SwitchedAssumption, SwitchingAnswer } from '../../../experiment/result.js';
import type { ChartContext } from '../../charts/chart.js';
import { measureOf } from '../../charts/read/figures.js';
import { switchingOf } from '../../charts/read/switchingOf.js';
import { assumedValueInWords } from '../../charts/words/assumedValue.js';
import { type Html, html } from '../html/html.js';

const MOST = 3;

interface Turning {
  readonly assumption: SwitchedAssumption;
  readonly flipsAt: number;
  readonly noise: boolean;
  /** from the present value to the flip, over the range */
  readonly share: number;
}

/** The assumptions nearest to turning the answer round: present value, flipping value, evidence grade. */
export function wouldChange(result: ComparisonResult, context: ChartContext, measure: string): Html {
  return html`<section><h2>What would change the answer?</h2>${lines(result, context, measure)}</section>`;
}

function lines(result: ComparisonResult, context: ChartContext, id: string): Html {
  const found = switchingOf(result, context, id);
  if (found === null) return html`<p>Not measured yet: no assumption’s flipping value has been computed.</p>`;
  const { title } = measureOf(context, id);
  const all = found.assumptions.length;
  const turning = found.answers.flatMap((answer, index) => turningOf(answer, found.assumptions[index]));
  if (turning.length === 0) {
    return html`<p>${title}: none of ${all} assumptions, each over its whole range, turns the difference round (${found.replications} plays each).</p>`;
  }
  const nearest = turning.sort((a, b) => a.share - b.share).slice(0, MOST);
  return html`<p>${title}: ${turning.length} of ${all} assumptions can turn the difference round, so it is not decided by the evidence.</p>
<ul>${nearest.map((one) => html`<li>${inWords(one)}</li>`)}</ul>`;
}

function turningOf({ flipsAt, flipsInsideNoise }: SwitchingAnswer, assumption: SwitchedAssumption): Turning[] {
  if (flipsAt === null) return [];
  const share = Math.abs(flipsAt - assumption.present) / (assumption.high - assumption.low);
  return [{ assumption, flipsAt, noise: flipsInsideNoise === true, share }];
}

function inWords({ assumption, flipsAt, noise }: Turning): string {
  const [now, turns, low, high] = [assumption.present, flipsAt, assumption.low, assumption.high].map((value) =>
    assumedValueInWords(value, assumption),
  );
  const doubt = noise ? ' (inside noise: these runs cannot tell just where)' : '';
  return `${assumption.title} (${assumption.grade}): now ${now}, turns at ${turns}${doubt}; range ${low} to ${high}.`;
}
