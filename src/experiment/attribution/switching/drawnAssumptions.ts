import type { Inputs } from '../../../model/inputs.js';
import type { ComparisonPlan } from '../../compare/comparisonPlan.js';
import type { ServiceData } from '../../data/serviceData.js';
import type { Assumption } from './assumption.js';
import { figureFixedAt } from './figureFixedAt.js';

const OF_EDGE = /^edge_(c\d+)_/;

/** Figures of the mechanisms that any arm has in force: what is in dispute where rights move. */
export function mechanismAssumptions(plan: ComparisonPlan, data: ServiceData): Assumption[] {
  const figures = data.mechanisms.flatMap(({ figures: own }) => own.map(({ parameter }) => parameter));
  return drawnAssumptions(plan, data).filter(({ id }) => figures.includes(id));
}

/**
 * Every figure that a comparison draws, as an assumption over its whole range. Figures of causal claims that no arm
 * switches on are left out: they decide nothing.
 */
export function drawnAssumptions({ uncertainties, edges, arms }: ComparisonPlan, data: ServiceData): Assumption[] {
  return uncertainties.flatMap(({ id, unit, low, high }) => {
    const record = data.parameters.find((parameter) => parameter.id === id);
    const parameter = arms[0].inputs.parameters.find((one) => one.id === id);
    const edge = edges.find((one) => one.id === OF_EDGE.exec(id)?.[1]);
    if (!record || !parameter || edge?.on === false) return [];
    return [
      {
        id,
        title: titleOf(id),
        unit,
        kind: parameter.kind,
        low,
        high,
        present: parameter.steps[0].values[0],
        grade: gradeOf(id, data) ?? (edge ? `grade ${edge.grade}` : record.quality),
        inputsAt: ({ inputs }, value) => (isUsedBy(inputs, id, data) ? figureFixedAt(inputs, id, value) : inputs),
      },
    ];
  });
}

/** A figure of a mechanism carries the grade of its mechanism. */
function gradeOf(id: string, { mechanisms }: ServiceData): string | null {
  const found = mechanisms.find(({ figures }) => figures.some(({ parameter }) => parameter === id));
  return found ? `grade ${found.grade}` : null;
}

/** A figure of a mechanism decides nothing in an arm whose changes do not name it: the arm need not be played again. */
function isUsedBy({ changes }: Inputs, id: string, data: ServiceData): boolean {
  return gradeOf(id, data) === null || changes.some(({ by }) => typeof by !== 'number' && by.figure === id);
}

/** Words of ids that are written in capitals. */
const CAPITALS = /\b(pss|po|pso|spo|hdc|ecsl|wmt)\b/g;

/** `edge_c3_strength` is `C3: strength`, `trainee_completion` is `Trainee completion`. */
function titleOf(id: string): string {
  const edge = OF_EDGE.exec(id);
  const words = (edge ? `${edge[1]}: ${id.slice(edge[0].length)}` : id).replaceAll('_', ' ');
  const written = words.replace(CAPITALS, (word) => word.toUpperCase());
  return written.charAt(0).toUpperCase() + written.slice(1);
}
