/** Colours in the order of the Analysis Function's guidance on colours in charts; contrasts there are by neighbours. */
export const TWO_SERIES = ['#12436D', '#F46A25'] as const;
export const CATEGORICAL = ['#12436D', '#28A197', '#801650', '#F46A25', '#3D3D3D', '#A285D1'] as const;
export const INK = '#0B0C0C';
export const GREY_TEXT = '#484949';
export const GRID = '#DADADA';
/** for the limits of workload only; 7.0 to 1 on white */
export const RED_LINE = '#A8141E';

/** Never told apart by colour alone: each arm also has its dash and its label. */
export interface ArmStyle {
  readonly colour: string;
  /** for text on white: at least 4.5 to 1 */
  readonly textColour: string;
  readonly dash: readonly number[];
}

/** Baseline, then scenario. */
export const ARM_STYLES: readonly ArmStyle[] = [
  { colour: TWO_SERIES[0], textColour: TWO_SERIES[0], dash: [1, 0] },
  { colour: TWO_SERIES[1], textColour: '#A83C06', dash: [7, 3] },
];
