import type { Place } from '../parameters/parameterBook.js';
import { PURPOSE } from '../purposes.js';
import { leaveSeat } from '../recruitment/agency.js';
import { dropOut } from '../recruitment/trainees.js';
import type { Service } from '../service.js';
import { GRADES } from '../vocabulary.js';
import { LEFT, leave } from './leaving.js';
import { ABSENCE } from './officerLedger.js';
import { GRADE, ORIGIN } from './officers.js';
import { beginAbsence } from './sickness.js';

/** What strikes many people on one day, where a scenario has it: by each one's own mark for the day. */
export function strike(service: Service, day: number): void {
  const { book } = service;
  if (book.changesOn('sickness_wave_share', day))
    eachStruck(service, day, 'sickness_wave_share', PURPOSE.sicknessWave, fallIll);
  if (book.changesOn('staff_loss_share', day)) eachStruck(service, day, 'staff_loss_share', PURPOSE.staffLoss, goAway);
}

type Blow = (service: Service, officer: number, day: number, place: Place) => void;

function eachStruck(service: Service, day: number, id: string, purpose: number, blow: Blow): void {
  const { officers, book, streams } = service;
  const inPostToday = officers.rows; // whoever starts later today is not struck
  for (let row = 0; row < inPostToday; row++) {
    if (officers.inPost[row] === 0) continue;
    const place = placeOf(service, row);
    const share = book.value(id, day, place);
    if (share === 0) continue;
    if (streams.uniform(purpose, officers.idHigh[row]!, officers.idLow[row]!, day) < share)
      blow(service, row, day, place);
  }
}

function placeOf({ officers, units, regions }: Service, row: number) {
  return {
    region: regions[officers.region[row]!]!.id,
    unit: units.numberInRegion[officers.unit[row]!]!,
    grade: GRADES[officers.grade[row]!]!,
  };
}

/** Whoever is away already stays away for as long as before. */
function fallIll(service: Service, officer: number, day: number, place: Place): void {
  if (service.officers.absence[officer] !== ABSENCE.none) return;
  beginAbsence(service, officer, ABSENCE.long, day + service.book.value('sickness_wave_days', day, place));
}

/** Trainees go by not finishing, as always; agency officers leave their seat, which is filled again. */
function goAway(service: Service, officer: number): void {
  if (service.officers.origin[officer] === ORIGIN.agency) leaveSeat(service, officer);
  else if (service.officers.grade[officer] === GRADE.trainee) dropOut(service, officer);
  else leave(service, officer, LEFT);
}
