import { centrePercent, meanStartWorkload } from '../../model/timeZero/computeAnchors.js';
import type { ServiceData } from '../data/serviceData.js';
import type { AnchorsFile } from './anchorsFile.js';
import { startInputs } from './startInputs.js';

/** Of 244,000 people: a play differs from the mean of ten by less than a tenth of a point, and takes about a second. */
const PLAYS = 1;

/** The anchors, with those of an own quarter computed as those of the package were, over fewer plays. */
export function anchorsWithQuarter(file: AnchorsFile, data: ServiceData): AnchorsFile {
  const date = data.own?.quarter?.date;
  const start = data.starts.find(({ id }) => id === date);
  if (start === undefined) return file;
  const percent = centrePercent(file.workloadFactor, meanStartWorkload(startInputs(data, start), PLAYS));
  return { ...file, workloadPercentByStart: { ...file.workloadPercentByStart, [start.id]: percent } };
}
