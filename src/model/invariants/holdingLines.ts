import { isHeldStage } from '../caseload/caseStanding.js';
import { NOBODY } from '../caseload/people.js';
import { isFlagged, isHighRisk, mappaLevelOf } from '../risk/riskWord.js';
import type { Service } from '../service.js';
import { GRADE, HOLDER_AGENCY, HOLDER_NEWLY_QUALIFIED } from '../staff/officers.js';
import { GRADES, TIER_LETTERS, TIERS_V3 } from '../vocabulary.js';
import { rows } from './rows.js';

/** What the rule by tier is called of a kind of holder who has one of its own. */
const RULE_OF: Readonly<Record<number, string>> = {
  [HOLDER_NEWLY_QUALIFIED]: 'newly_qualified_',
  [HOLDER_AGENCY]: 'agency_',
};

/** Who may hold a case, worked out from the figures anew: tier, risk of serious harm, MAPPA, flags. */
export function holdersOf(service: Service, row: number): number[] {
  const { book, people, simulation, tables } = service;
  const day = simulation.now;
  const risk = people.risk(row);
  const v2 = !tables.weights.newer;
  const cell = v2 ? { tier_letter: TIER_LETTERS[people.letter(row)] } : { tier_v3: TIERS_V3[people.tierV3(row)] };
  const id = v2 ? 'may_hold_tier' : 'may_hold_tier_v3';
  return [...GRADES.keys(), HOLDER_NEWLY_QUALIFIED, HOLDER_AGENCY].filter((holder) => {
    const grade = GRADES[holder] ?? 'PO';
    const may = (rule: string) => book.value(rule, day, { grade, cell }) > 0;
    if (!may(`${RULE_OF[holder] ?? ''}${id}`)) return false;
    if (isHighRisk(risk) && holder === HOLDER_AGENCY && book.value('agency_may_hold_high_risk', day) === 0)
      return false;
    if (isHighRisk(risk) && !may('may_hold_high_risk')) return false;
    if (mappaLevelOf(risk) >= 2 && !may('may_hold_mappa_2_3')) return false;
    return !isFlagged(risk) || may('may_hold_flagged');
  });
}

/** Nobody holds what their grade, stage or the case's risk forbid, but for an SPO who covers under a cap. */
export function holdingLines(service: Service): string[] {
  const { people, officers } = service;
  return rows(people.rows).flatMap((row) => {
    if (!isHeldStage(people.stage(row)) || people.officer(row) === NOBODY) return [];
    const officer = people.officer(row);
    if (officers.grade[officer] === GRADE.SPO && service.seniors.of(people.unit(row)).includes(officer)) return [];
    const holder = officers.holderKind(officer);
    return holdersOf(service, row).includes(holder) ? [] : [`officer ${officer} (${holder}) holds person ${row}`];
  });
}
