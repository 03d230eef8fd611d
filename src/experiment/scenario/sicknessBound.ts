import { isOn } from '../../model/edges/edgeIds.js';
import { exposureResponse } from '../../model/edges/workloadToSickness.js';
import type { Inputs } from '../../model/inputs.js';
import { sicknessLoad } from '../../model/service/tables.js';
import type { Slip } from '../data/dataError.js';
import { highestFigure } from './highestFigure.js';
import type { Scenario } from './scenario.js';

/** As for leaving: spells are drawn from candidates at a constant bound, which no figure and edge together may pass. */
export function sicknessBoundSlips(scenario: Scenario, inputs: Inputs): Slip[] {
  const figure = (id: string) => highestFigure(inputs, id);
  const atWork = 1 - sicknessLoad('short', figure) - sicknessLoad('long', figure);
  const ratio = isOn(inputs.edges, 'c1') ? figure('edge_c1_hazard_ratio') : 1;
  const bounds = [figure('edge_c1_begins_at'), figure('edge_c1_full_at')] as const;
  const { reach } = exposureResponse(ratio, bounds, inputs.anchors.exposureAtStart);
  return (['short', 'long'] as const).flatMap((kind) => {
    const most = (reach * figure(`${kind}_sickness_spells`)) / atWork;
    const bound = figure(`${kind}_sickness_bound`);
    if (atWork > 0 && most <= bound) return [];
    const id = `${kind}_sickness_spells`;
    const path = scenario.uncertainties[id] === undefined ? ['name'] : ['uncertainties', id];
    return [
      {
        where: scenario.where(path),
        what: `${kind} sickness can reach ${most.toFixed(2)} spells a year at work, workload included; the model goes up to ${bound}`,
        mend: `Give fewer spells, or raise ${kind}_sickness_bound in data/ (runs get slower).`,
      },
    ];
  });
}
