import type { ColumnName } from '../../model/observation/columns.js';
import type { Measure } from './measure.js';

interface ReleasedClass {
  readonly column: ColumnName;
  readonly label: string;
  /** what the sentences are */
  readonly sentences: string;
}

/** Classes of sentence as the release rules tell them apart; a sentence keeps its class whatever rule is in force. */
export const RELEASED_CLASSES: readonly ReleasedClass[] = [
  {
    column: 'releases_standard',
    label: 'standard sentences',
    sentences: 'standard determinate sentences that are eligible for release at 40 %',
  },
  {
    column: 'releases_excluded',
    label: 'sentences excluded from 40 %',
    sentences: 'standard determinate sentences whose offence is excluded from release at 40 %',
  },
  {
    column: 'releases_more_serious',
    label: 'more serious sentences',
    sentences:
      'standard determinate sentences of the more serious class (release at two thirds; at half under the Sentencing Act 2026)',
  },
  {
    column: 'releases_parole_decided',
    label: 'decided by the Parole Board',
    sentences: 'extended, life and IPP sentences, in which the Parole Board decides',
  },
];

/** Four measures, one a class of sentence: `releases_standard` to `releases_parole_decided`. */
export const releasesByClass: readonly Measure[] = RELEASED_CLASSES.map(({ column, label, sentences }) => ({
  id: column,
  title: `Releases, ${label}`,
  unit: 'people',
  better: 'neither',
  definition: `First releases in the month from ${sentences}.`,
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get(column),
}));
