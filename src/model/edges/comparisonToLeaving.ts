import type { Service } from '../service.js';
import { holdsCasesNow } from '../staff/officerLedger.js';
import { GRADE } from '../staff/officers.js';
import { GRADES } from '../vocabulary.js';
import { isOn } from './edgeIds.js';
import type { EdgeContext } from './edgeResponse.js';
import { exposure } from './workloadToSickness.js';

/** Edge C18: what it takes to be far above one's unit, and how much more those leave who are. */
export interface Comparison {
  /** of the rates of leaving, those far above their unit to the others; 1 where the edge is off */
  readonly hazardRatio: number;
  /** points of per cent above the unit's mean at which comparison begins, and from which it is full */
  readonly bounds: readonly [number, number];
  /** whether officers see the workload tool's figures of one another */
  readonly visible: boolean;
}

export function comparisonToLeaving({ book, edges }: Omit<EdgeContext, 'anchors'>, day: number): Comparison {
  const ratio = book.value('edge_c18_hazard_ratio', day);
  return {
    hazardRatio: isOn(edges, 'c18') ? ratio : 1,
    bounds: [book.value('edge_c18_begins_at', day), book.value('edge_c18_full_at', day)],
    visible: book.value('workload_tool_visible', day) > 0,
  };
}

/**
 * The multiplier of an officer's rate of leaving, over its mean at the start among officers of the same unit and grade:
 * published rates already contain the comparing of the start. Where nobody sees the tool nobody compares.
 */
export function comparisonMultiplier(service: Service, row: number): number {
  const { officers, units, tables } = service;
  const { hazardRatio, visible } = tables.comparison;
  if (hazardRatio === 1 || !holdsCasesNow(service, row)) return 1;
  const now = visible ? comparing(service, row) : 0;
  const atStart = units.comparingAtStart[officers.unit[row]! * GRADES.length + officers.grade[row]!]!;
  return (1 + (hazardRatio - 1) * now) / (1 + (hazardRatio - 1) * atStart);
}

/** How far somebody finds themselves above their unit by the tool, 0 to 1; not at all without points available. */
function comparing({ officers, units, inputs, tables }: Service, row: number): number {
  const available = officers.available[row]!;
  if (available === 0) return 0;
  const own = (100 * inputs.anchors.workloadFactor * officers.points[row]!) / available;
  return exposure(own - units.deskPercent[officers.unit[row]!]!, tables.comparison.bounds);
}

/** Mean comparing of the start by unit and grade; trainees are left out, since they do not leave by this rate. */
export function noteComparingAtStart(service: Service): void {
  const { officers, units } = service;
  const heads = new Float64Array(units.comparingAtStart.length);
  units.comparingAtStart.fill(0);
  for (let row = 0; row < officers.rows; row++) {
    if (!holdsCasesNow(service, row) || officers.grade[row] === GRADE.trainee) continue;
    const cell = officers.unit[row]! * GRADES.length + officers.grade[row]!;
    units.comparingAtStart[cell]! += comparing(service, row);
    heads[cell]!++;
  }
  for (let cell = 0; cell < heads.length; cell++) if (heads[cell]! > 0) units.comparingAtStart[cell]! /= heads[cell]!;
}
