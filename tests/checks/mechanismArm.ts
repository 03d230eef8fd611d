import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { ComparisonPlan } from '../../src/experiment/compare/comparisonPlan.js';
import { parseAnchors } from '../../src/experiment/scenario/anchorsFile.js';
import { loadComparison } from '../../src/experiment/scenario/loadComparison.js';
import { planComparison } from '../../src/experiment/scenario/planComparison.js';
import { EDGE_IDS } from '../../src/model/edges/edgeIds.js';
import { sourceOf } from '../experiment/scenario/scenarioStage.js';
import { DATA } from '../model/support/serviceInputs.js';
import type { MechanismChecks } from './mechanismFile.js';

const ANCHORS = parseAnchors(readFileSync('data/anchors.yaml', 'utf8'), 'data/anchors.yaml');

/** Early in the run, so that a year shows what follows. */
const FROM = '2025-08-01';

const edges = Object.fromEntries(EDGE_IDS.map((id) => [id, 'off']));

/**
 * The move of rights with the mechanism at these figures; without figures, the move alone. All causal claims are off.
 *
 * @throws ScenarioError with the slips of the text
 */
export function mechanismPlan(
  checks: MechanismChecks,
  figures: Readonly<Record<string, number>> | null,
): ComparisonPlan {
  const { id, reason, rights, to, transition, both, regions, until } = checks;
  const inForce = figures === null ? {} : { mechanisms: [id], ...(transition && { transition }) };
  const levers = { move_right: { rights, to, from: FROM, ...inForce } };
  const head = { name: id, title: id, question: reason, regions, start: '2025-06-30', period: { until } };
  const source = sourceOf({ [id]: stringify({ ...head, levers, edges, uncertainties: { ...both, ...figures } }) });
  return planComparison(loadComparison([id], source), DATA, ANCHORS, { draft: true });
}
