import { identityHigh, PROCESS } from '../identity.js';
import { COLUMN_INDEX } from '../observation/columns.js';
import { PURPOSE } from '../purposes.js';
import type { Service } from '../service.js';
import { appoint } from './employment.js';
import { hoursOf } from './hours.js';
import { GRADE } from './officers.js';

const C = COLUMN_INDEX;
/** For the digest of events. */
const APPOINTED = 60;

/** SPO who lead a team, in hundredths of FTE: all but those of other posts, of whom there are as many as at the start. */
export function leadingSpoHundredths({ ledger, otherSpoHundredths }: Service, region: number): number {
  return Math.max(0, ledger.level(region, C.spo_fte) - otherSpoHundredths[region]!);
}

/** Whether a post as SPO is vacant in the region: staff in post over the span, less those who lead; always where no span is set. */
export function spoPostIsVacant(service: Service, region: number): boolean {
  const { ledger, tables } = service;
  const span = tables.spoSpan[region]!;
  if (span === 0) return true;
  const staff = ledger.level(region, C.po_fte) + ledger.level(region, C.pso_fte);
  return staff / span > leadingSpoHundredths(service, region);
}

/** Edge C17 off: somebody from outside takes the post as SPO in the unit today. */
export function appointSpo(service: Service, unit: number): void {
  const { units, streams, simulation, ledger, digest, spoAppointed } = service;
  const region = units.region[unit]!;
  const idHigh = identityHigh(PROCESS.appointedSPO, region, 0);
  const idLow = spoAppointed[region]!++;
  appoint(
    service,
    {
      idHigh,
      idLow,
      unit,
      grade: GRADE.SPO,
      holdsCases: false,
      fteHundredths: hoursOf(service.hours, streams.uniform(PURPOSE.officerMarks, idHigh, idLow, 0)),
      serviceFrom: simulation.now,
      trainingStage: 0,
      newlyQualified: false,
    },
    simulation.now,
  );
  ledger.count(region, C.spo_appointed, 1);
  digest.add(region, simulation.now, APPOINTED, idHigh, idLow);
}
