import { canonicalJson } from '../compare/canonicalJson.js';
import type { Attributable } from './attributable.js';

/** What decides the bytes of an attribution beside the inputs of the arms. */
export interface AttributionSpec {
  readonly arm: string;
  readonly comparedWith: string;
  readonly groups: Attributable['groups'];
  /** hash of the inputs with no group in force, and with each alone in the order of the groups */
  readonly withNone: string;
  readonly withEachAlone: readonly string[];
}

export function attributionSpec(
  { arm, comparedWith, groups, inputsOf }: Attributable,
  hash: (text: string) => string,
): AttributionSpec {
  const hashOf = (ids: readonly string[]) => hash(canonicalJson(inputsOf(new Set(ids))));
  return {
    arm,
    comparedWith,
    groups: groups.map(({ id, title }) => ({ id, title })),
    withNone: hashOf([]),
    withEachAlone: groups.map(({ id }) => hashOf([id])),
  };
}
