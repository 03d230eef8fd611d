import type { Arm } from '../../../experiment/result.js';
import type { ChartContext } from '../chart.js';
import { ARM_STYLES, type ArmStyle } from '../spec/palette.js';

/** An arm with the colour and dash that it keeps in every chart. */
export interface ShownArm {
  readonly arm: Arm;
  readonly style: ArmStyle;
}

/** Baseline first, then the scenario: the order of the palette, of labels and of tables. */
export function armsShown(context: ChartContext): ShownArm[] {
  const arms = context.baseline ? [context.baseline, context.scenario] : [context.scenario];
  return arms.map((arm, index) => ({ arm, style: ARM_STYLES[index] }));
}
