import type { TopLevelSpec } from 'vega-lite';
import type { Measure } from '../../experiment/measures/measure.js';
import type { Area, Arm, ComparisonResult } from '../../experiment/result.js';

/** The numbers under a chart. Every cell is text as printed; the first column names the row. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A picture, the words that go with it, and the numbers it was drawn from. */
export interface Chart {
  /** names its files, e.g. `staff-in-post` */
  readonly id: string;
  /** what the picture says, in about ten words, made from the numbers */
  readonly headline: string;
  /** measure, population, period; what the bands are */
  readonly statistical: string;
  /** without titles: in the report they are page text */
  readonly spec: TopLevelSpec;
  readonly source: string;
  readonly textAlternative: string;
  readonly table: ChartTable;
  /** regional figures that rest on assumed shares */
  readonly illustrative: boolean;
}

/** Which part of a result a chart is about. */
export interface ChartContext {
  readonly area: Area;
  /** what changes */
  readonly scenario: Arm;
  /** what it is compared with; null where a run has a single arm */
  readonly baseline: Arm | null;
  readonly measures: readonly Measure[];
  /** ids of the measures that page one answers with, the first first; absent where nothing is answered */
  readonly answers?: readonly string[];
}

/** Null where the result does not hold what the chart needs. */
export type ChartBuilder = (result: ComparisonResult, context: ChartContext) => Chart | null;
