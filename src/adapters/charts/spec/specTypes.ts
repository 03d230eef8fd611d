import type { TopLevelSpec } from 'vega-lite';

/** One layer of a picture, and a picture inside a row or column of pictures, as Vega-Lite types them. */
export type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];
export type Panel = Extract<TopLevelSpec, { hconcat: unknown }>['hconcat'][number];
