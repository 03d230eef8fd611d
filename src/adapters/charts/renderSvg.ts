import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';
import { renameCounters } from './renameCounters.js';
import { textWidth } from './words/textWidth.js';

/** Without a canvas Vega guesses 0.8 em a letter; the widths of Arial make layout tight and equal on every machine. */
vega.textMetrics.width = (item, text) =>
  textWidth(String(text ?? ''), item.fontSize ?? 12, item.fontWeight === 'bold' || Number(item.fontWeight) >= 600);

/**
 * Draws a spec as SVG. Needs no browser, no canvas and no code generation; the same spec gives the same bytes.
 *
 * @throws Error if the spec is not one of Vega-Lite
 */
export async function renderSvg(spec: TopLevelSpec): Promise<string> {
  const runtime = vega.parse(compile(spec, { logger: SILENT }).spec, undefined, { ast: true });
  const view = new vega.View(runtime, { renderer: 'none', expr: expressionInterpreter });
  const svg = await view.toSVG();
  view.finalize();
  return renameCounters(svg);
}

/** Warnings of the compiler have no reader here; errors are thrown. */
const SILENT = {
  level: () => SILENT,
  error: (...parts: readonly unknown[]): never => {
    throw new Error(parts.map(String).join(' '));
  },
  warn: () => SILENT,
  info: () => SILENT,
  debug: () => SILENT,
};
