/** Vega exports how it measures text, but its typings do not say so. */
import 'vega';

declare module 'vega' {
  interface MeasuredText {
    readonly fontSize?: number;
    readonly fontWeight?: string | number;
  }
  export const textMetrics: { width: (item: MeasuredText, text: string) => number };
}
