import { meanStartWorkload } from '../../model/timeZero/computeAnchors.js';
import type { ServiceData } from '../data/serviceData.js';
import type { AnchorsFile } from './anchorsFile.js';
import { startCentres } from './startCentres.js';
import { startInputs } from './startInputs.js';

/** At the published starts two plays differ from ten by less than a tenth of a per cent; each takes a second. */
const PLAYS = 2;

/** The anchors, with those of an own quarter computed as those of the package were, over fewer plays. */
export function anchorsWithQuarter(file: AnchorsFile, data: ServiceData): AnchorsFile {
  const date = data.own?.quarter?.date;
  const start = data.starts.find(({ id }) => id === date);
  if (start === undefined) return file;
  const workload = meanStartWorkload(startInputs(data, start), PLAYS);
  const centres = startCentres(data, file.workloadFactor, workload);
  return { ...file, byStart: { ...file.byStart, [start.id]: centres } };
}
