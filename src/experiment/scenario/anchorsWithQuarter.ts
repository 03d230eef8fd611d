import { centrePercent, meanStartWorkload } from '../../model/timeZero/computeAnchors.js';
import type { ServiceData } from '../data/serviceData.js';
import type { AnchorsFile } from './anchorsFile.js';
import { startInputs } from './startInputs.js';

/** At the start of June 2025 two plays give 107.48, ten 107.53; each takes a second. */
const PLAYS = 2;

/** The anchors, with those of an own quarter computed as those of the package were, over fewer plays. */
export function anchorsWithQuarter(file: AnchorsFile, data: ServiceData): AnchorsFile {
  const date = data.own?.quarter?.date;
  const start = data.starts.find(({ id }) => id === date);
  if (start === undefined) return file;
  const percent = centrePercent(file.workloadFactor, meanStartWorkload(startInputs(data, start), PLAYS));
  return { ...file, workloadPercentByStart: { ...file.workloadPercentByStart, [start.id]: percent } };
}
