/** What tells apart two runs of the same scenarios, as far as their folder is concerned. */
export interface RunCircumstances {
  /** ids of the simulated regions */
  readonly selected: readonly string[];
  /** ids of all regions of the data, in their order */
  readonly regions: readonly string[];
  readonly draft: boolean;
  /** to which the arms were sized; null where they were not */
  readonly pounds: number | null;
  /** on figures of the user's own */
  readonly own?: boolean;
}

/** More names than this, or longer, are counted instead. */
const MOST_REGIONS_NAMED = 2;
const LONGEST_NAMES = 100;

/**
 * The name of a run's folder: `retain-five-to-nine+baseline` for the whole service in full,
 * `retain-five-to-nine+baseline@wales-draft` for a draft of Wales, `@equal-spend-20000000` for arms of equal spend. No
 * scenario has an `@` in its name, so a part of the service, a draft, or a run on own figures never takes the folder of
 * the whole in full.
 */
export function runName(names: readonly string[], circumstances: RunCircumstances): string {
  const { selected, regions, draft, pounds, own = false } = circumstances;
  const joined = names.join('+');
  const scenarios = joined.length <= LONGEST_NAMES ? joined : `${names[0]}+${names.length - 1}-more`;
  const part = selected.length === regions.length ? [] : [regionsInName(selected, regions)];
  const sized = pounds === null ? [] : [`equal-spend-${pounds}`];
  const words = [...part, ...sized, ...(own ? ['own-figures'] : []), ...(draft ? ['draft'] : [])];
  return words.length === 0 ? scenarios : `${scenarios}@${words.join('-')}`;
}

/** Of many regions their number, and one sign a choice: a bit a region, in hexadecimal. */
function regionsInName(selected: readonly string[], regions: readonly string[]): string {
  const chosen = regions.filter((id) => selected.includes(id));
  if (chosen.length <= MOST_REGIONS_NAMED) return chosen.join('+');
  const bits = regions.reduce((sum, id, index) => sum + (selected.includes(id) ? 2 ** index : 0), 0);
  return `${chosen.length}-regions-${bits.toString(16)}`;
}
