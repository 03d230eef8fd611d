import { isOn } from '../../model/edges/edgeIds.js';
import type { Inputs } from '../../model/inputs.js';
import { centralDraws } from '../../model/parameters/drawUncertainties.js';
import { ParameterBook } from '../../model/parameters/parameterBook.js';
import { baseLeaving } from '../../model/service/leavingTable.js';
import { leavingParts } from '../../model/staff/retirement.js';
import { GRADES, type Grade, SERVICE_BANDS, type ServiceBand } from '../../model/vocabulary.js';
import type { Slip } from '../data/dataError.js';
import { bandsInWords } from '../levers/bandsInWords.js';
import { highestFigure } from './highestFigure.js';
import type { Scenario } from './scenario.js';

interface Peak {
  readonly rate: number;
  readonly grade: Grade;
  readonly band: ServiceBand;
}

/**
 * The model draws candidates for leaving at a bound that is a constant in data, so no lever, edge and move together may
 * pass it. Said here, by the author's file and line, before the model would stop.
 */
export function leavingBoundSlips(scenario: Scenario, inputs: Inputs): Slip[] {
  const peak = highestLeaving(inputs);
  const bound = highestFigure(inputs, 'leaving_rate_bound');
  if (peak.rate <= bound) return [];
  const path = scenario.levers.leaving_rate === undefined ? ['name'] : ['levers', 'leaving_rate'];
  const what = `leaving of ${peak.grade} with ${bandsInWords([peak.band])} can reach ${peak.rate.toFixed(2)} a year, promotion, moves and workload included; the model goes up to ${bound}`;
  return [
    {
      where: scenario.where(path),
      what,
      mend: 'Give a lower rate, or raise leaving_rate_bound in data/ (runs get slower).',
    },
  ];
}

function mostOfWorkload(inputs: Inputs): number {
  const acts = isOn(inputs.edges, 'c3') && highestFigure(inputs, 'edge_c3_strength') > 0;
  return acts ? highestFigure(inputs, 'edge_c3_most') : 1;
}

/** Of probation officers alone, the grade of those who come back. */
function mostOfReturning(inputs: Inputs, grade: Grade): number {
  return grade === 'PO' && isOn(inputs.edges, 'c19') ? highestFigure(inputs, 'edge_c19_multiple') : 1;
}

/** Only what makes the climate worse than at the start drives people out: the bound allows for the whole of it. */
function mostOfClimate(inputs: Inputs): number {
  const acts = isOn(inputs.edges, 'c9') && highestFigure(inputs, 'edge_c9_strength') > 0;
  return acts ? highestFigure(inputs, 'edge_c9_most') : 1;
}

function mostOfAreas(inputs: Inputs): number {
  const changed = inputs.changes.some(({ parameter }) => parameter === 'area_spread_on_leaving');
  return changed || highestFigure(inputs, 'area_spread_on_leaving') > 0
    ? highestFigure(inputs, 'area_leaving_most')
    : 1;
}

function mostOfComparison(inputs: Inputs): number {
  return isOn(inputs.edges, 'c18') ? highestFigure(inputs, 'edge_c18_hazard_ratio') : 1;
}

/** Awards keep people; pay outside that runs ahead, and a payment that has ended, make more of them leave. */
function mostOfPay(inputs: Inputs): number {
  const ends = inputs.changes.some(({ parameter }) => parameter === 'payment_counts_as_pay');
  const acts = isOn(inputs.edges, 'c7') && (ends || highestFigure(inputs, 'outside_pay_growth') > 0);
  return acts ? highestFigure(inputs, 'edge_c7_most') : 1;
}

/** The middle of every distribution, but the upper end of those by which a change of the leaving rate takes its size. */
function drawsAtMost({ parameters, changes }: Inputs): ReadonlyMap<string, number> {
  const draws = new Map(centralDraws(parameters));
  for (const { parameter, by } of changes) {
    if (parameter === 'leaving_rate' && typeof by !== 'number') {
      draws.set(by.figure, highestFigure({ parameters }, by.figure));
    }
  }
  return draws;
}

const OF_LEAVING = ['leaving_rate', 'retirement_share'];

/** Leavers, promotions and moves a head and year where they are highest, on any day on which something changes. */
function highestLeaving(inputs: Inputs): Peak {
  const book = new ParameterBook(inputs.parameters, inputs.changes, drawsAtMost(inputs), inputs.start.stockDay + 1);
  const days = [0, ...inputs.changes.filter(({ parameter }) => OF_LEAVING.includes(parameter)).map(({ from }) => from)];
  const edge =
    mostOfWorkload(inputs) * mostOfPay(inputs) * mostOfClimate(inputs) * mostOfComparison(inputs) * mostOfAreas(inputs);
  const span = inputs.changes.some(({ parameter }) => parameter === 'spo_span');
  const promotions = Math.max(
    highestFigure(inputs, 'po_promotion_rate'),
    span ? highestFigure(inputs, 'spo_promotion_most') : 0,
  );
  const moves = promotions + highestFigure(inputs, 'po_headquarters_rate');
  const peaks = days.flatMap((day) =>
    GRADES.flatMap((grade) => {
      const base = baseLeaving(book, grade, day);
      return inputs.regions.flatMap(({ id: region }) =>
        SERVICE_BANDS.map((band, index): Peak => {
          const { retiring, others } = leavingParts(book, base[index], day, { region, grade, band });
          return { rate: retiring + others * edge * mostOfReturning(inputs, grade) + moves, grade, band };
        }),
      );
    }),
  );
  return peaks.reduce((most, peak) => (peak.rate > most.rate ? peak : most));
}
