import type { TopLevelSpec } from 'vega-lite';
import type { Panel } from './specTypes.js';
import { CONFIG, SCHEMA } from './theme.js';

const SHELL = { $schema: SCHEMA, padding: 6, config: CONFIG } as const;

/** Panels one under another. */
export function column(panels: readonly Panel[], spacing = 24): TopLevelSpec {
  return { ...SHELL, spacing, vconcat: [...panels] };
}

/** Panels side by side. */
export function row(panels: readonly Panel[], spacing = 24): TopLevelSpec {
  return { ...SHELL, spacing, hconcat: [...panels] };
}
