import { RandomStreams } from '../../../src/engine/random/randomStreams.js';
import { callAllocation } from '../../../src/model/allocation/allocate.js';
import { dayNumber } from '../../../src/model/calendar.js';
import { countCase } from '../../../src/model/caseload/caseLedger.js';
import { openCase } from '../../../src/model/caseload/casework.js';
import { NEVER, STAGE } from '../../../src/model/caseload/people.js';
import { addPerson } from '../../../src/model/caseload/sentencing.js';
import type { Inputs } from '../../../src/model/inputs.js';
import { drawUncertainties } from '../../../src/model/parameters/drawUncertainties.js';
import type { Risk } from '../../../src/model/risk/riskWord.js';
import { Service } from '../../../src/model/service.js';
import { startService } from '../../../src/model/start/start.js';
import { riskOf } from './sentenceOf.js';
import { serviceInputs, withFigures } from './serviceInputs.js';

/** One unit, staff as given, all full-time, at work, in sentence management and past training; nobody under sentence. */
export function smallInputs(
  staffFte: Inputs['start']['staffFte'],
  figures: Readonly<Record<string, number | readonly number[]>> = {},
): Inputs {
  const start = {
    id: 'small',
    stockDay: dayNumber('2025-06-30'),
    staffFte,
    traineeCohorts: [],
    communityOrders: 0,
    suspendedOrders: 0,
    custodyAndAfter: 0,
  };
  const inputs = {
    ...serviceInputs('2025-06-30', 400),
    start,
    regions: [{ id: 'one', name: 'One', share: 1, units: 1 }],
  };
  return withFigures(
    { ...inputs, selectedRegions: ['one'] },
    {
      contracted_hours_mix: [1, 0, 0],
      case_holding_share: 1,
      newly_qualified_share_at_start: 0,
      short_sickness_spells: 0,
      long_sickness_spells: 0,
      standard_sentences: 0,
      parole_decided_sentences: 0,
      parole_decided_in_custody: 0,
      parole_decided_after_release: 0,
      community_orders_made: 0,
      suspended_orders_made: 0,
      po_applicants: 0,
      pso_applicants: 0,
      trainee_intake_target: 0,
      ...figures,
    },
  );
}

export function smallService(inputs: Inputs): Service {
  const draws = drawUncertainties(inputs.parameters, new RandomStreams('small', 0));
  const service = new Service(inputs, 'small', 0, draws);
  startService(service);
  service.beginMonth(0, 31);
  return service;
}

/** @param letter index in TIER_LETTERS, @param number tier number */
export interface NewCase {
  readonly letter: number;
  readonly number: number;
  readonly underReset?: boolean;
  /** as in `riskOf`; high where the letter is A or B, as the older tiers have it, if not said */
  readonly risk?: Partial<Risk>;
  /** national number of the unit; drawn if not said */
  readonly unit?: number;
}

let identities = 0;

/** A community order that lasts, waiting for an officer from today. @returns its row */
export function addCase(service: Service, { letter, number, underReset = false, risk, unit }: NewCase): number {
  const { people } = service;
  const row = addPerson(service, 0, 1 << 24, identities++);
  if (unit !== undefined) people.setUnit(row, unit);
  people.setSentenceClass(row, 4);
  people.setStage(row, STAGE.order);
  people.setEndDay(row, NEVER);
  people.setLetter(row, letter);
  people.setNumber(row, number);
  people.setRisk(row, riskOf(risk ?? (letter < 2 ? { rosh: 3 - letter } : {})));
  people.setUnderReset(row, underReset ? 1 : 0);
  openCase(service, row, service.simulation.now);
  countCase(service, row, service.simulation.now);
  callAllocation(service, people.unit(row), service.simulation.now);
  return row;
}
