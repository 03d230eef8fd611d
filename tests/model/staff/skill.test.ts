import { describe, expect, test } from 'vitest';
import { skillAtStart } from '../../../src/model/edges/skillToPractice.js';
import type { Change } from '../../../src/model/inputs.js';
import { observedNow } from '../../../src/model/invariants/observedNow.js';
import { COLUMN_COUNT, COLUMN_INDEX, COLUMNS } from '../../../src/model/observation/columns.js';
import { simulate } from '../../../src/model/simulate.js';
import { ABSENCE } from '../../../src/model/staff/officerLedger.js';
import { GRADE } from '../../../src/model/staff/officers.js';
import { carrySkill, setSkill, skillOf, skillOfService, skillOfTrainee } from '../../../src/model/staff/skill.js';
import { playOn, startedService } from '../support/playedService.js';
import { serviceInputs, withFigures } from '../support/serviceInputs.js';
import { smallInputs, smallService } from '../support/smallService.js';

const MONTH = 365.25 / 12;
const HALF_LIFE = 24;
const FADE = 60;
const FIGURES = {
  skill_half_life: HALF_LIFE,
  skill_fade_half_life: FADE,
  skill_of_qualified_on_coming: 0.5,
  unmentored_growth_share: 0.4,
  leaving_rate: 0,
  po_promotion_rate: 0,
  po_headquarters_rate: 0,
};
const learnt = (months: number, from = 0) => 1 - (1 - from) * 2 ** (-months / HALF_LIFE);

/** One officer at the desk who knows nothing yet. */
function beginner(figures: Parameters<typeof smallInputs>[1] = {}, edges = false) {
  const inputs = smallInputs({ PO: 1, PSO: 0, SPO: 0 }, { ...FIGURES, ...figures });
  const service = smallService({ ...inputs, edges: [{ id: 'c4', on: edges }] });
  setSkill(service, 0, 0, 0);
  return service;
}

describe('skill at the desk', () => {
  test.each([0, 6, 24, 48, 240])('after %i months it is 1 - 2^(-t / half-life)', (months) => {
    expect(skillOf(beginner(), 0, months * MONTH)).toBeCloseTo(1 - 2 ** (-months / HALF_LIFE), 12);
  });

  test('carried forward month by month it is the same', () => {
    const service = beginner();
    const { simulation } = service;
    for (const day of [31, 59, 90, 151, 365]) {
      simulation.runUntil(day);
      carrySkill(service);
      expect(service.officers.skill[0]).toBeCloseTo(learnt(day / MONTH), 12);
    }
    expect(service.officers.skillSetOn[0]).toBe(365);
  });

  test('fades by 2^(-t / half-life) while somebody is away long, and not while they are away for some days', () => {
    const service = beginner();
    setSkill(service, 0, 0.8, 0);
    service.officers.absence[0] = ABSENCE.short;
    expect(skillOf(service, 0, 3 * MONTH)).toBeCloseTo(learnt(3, 0.8), 12);
    service.officers.absence[0] = ABSENCE.long;
    expect(skillOf(service, 0, 3 * MONTH)).toBeCloseTo(0.8 * 2 ** (-3 / FADE), 12);
  });

  test('nothing is learnt in a role without cases', () => {
    const service = beginner();
    service.officers.holdsCases[0] = 0;
    service.simulation.runUntil(365);
    carrySkill(service);
    expect(service.officers.skill[0]).toBe(0);
  });
});

describe('training: as much of a day at the desk as of the usual work', () => {
  const table = { trainee_reduction: [0.8, 0.6, 0.4, 0.4] };

  test.each([
    [6, 1.2],
    [15, 5.4],
    [21, 9],
  ])('%i months are %f months at the desk', (months, desk) => {
    expect(skillOfTrainee(beginner(table), 0, months * MONTH)).toBeCloseTo(learnt(desk), 12);
    expect(skillOfTrainee(beginner(table), 12 * MONTH, months * MONTH)).toBeCloseTo(learnt(12 + desk), 12);
  });

  test('the pace of a trainee is that of the stage', () => {
    const service = beginner(table);
    service.officers.grade[0] = GRADE.trainee;
    service.officers.trainingStage[0] = 1;
    expect(skillOf(service, 0, 6 * MONTH)).toBeCloseTo(learnt(0.4 * 6), 12);
  });

  test('the service of a PO holds a training, half of 15 months and half of 21: 9.6 and 12 months less', () => {
    const service = beginner({ ...table, trainee_short_route: 0.5 });
    expect(skillOfService(service, GRADE.PO, 60 * MONTH)).toBeCloseTo(learnt(60 - 10.8), 12);
    expect(skillOfService(service, GRADE.PSO, 60 * MONTH)).toBeCloseTo(learnt(60), 12);
    expect(skillOfService(service, GRADE.PO, 3 * MONTH)).toBe(0);
  });
});

describe('mentoring, edge C4', () => {
  test('who has less service than a mentor learns at the pace that is left where mentors lack time', () => {
    const service = beginner({ mentor_service_years: 3 }, true);
    service.officers.serviceFrom[0] = 0;
    service.units.mentoringMissing[0] = 0.5;
    expect(skillOf(service, 0, 6 * MONTH)).toBeCloseTo(learnt(6 * (1 - 0.5 * 0.6)), 12);
    service.officers.serviceFrom[0] = -3 * 365.25;
    expect(skillOf(service, 0, 6 * MONTH)).toBeCloseTo(learnt(6), 12);
  });
});

describe('how people come', () => {
  const lever = (parameter: string, by: number): Change => ({
    parameter,
    where: {},
    from: 1,
    until: 10_000,
    op: 'set',
    by,
    appliesTo: 'alreadyInside',
  });

  test('hired POs and agency officers with the skill of the qualified, PSOs with none', () => {
    const inputs = smallInputs(
      { PO: 5, PSO: 5, SPO: 1 },
      { ...FIGURES, po_applicants: 40, pso_applicants: 40, po_required_fte: 20, pso_posts_kept: 2 },
    );
    const service = startedService({ ...inputs, changes: [lever('agency_heads', 3)] });
    const atStart = service.officers.rows;
    playOn(service);
    const { officers } = service;
    const came = Array.from({ length: officers.rows - atStart }, (_, index) => atStart + index);
    expect(came.some((row) => officers.grade[row] === GRADE.PSO)).toBe(true);
    for (const row of came.filter((each) => officers.inPost[each] === 1)) {
      const months = (400 - officers.serviceFrom[row]) / MONTH;
      const onComing = officers.grade[row] === GRADE.PO ? 0.5 : 0;
      expect(officers.skill[row]).toBeCloseTo(learnt(months, onComing), 10);
    }
  });

  test('who comes back has forgotten some of it', () => {
    const inputs = smallInputs(
      { PO: 40, PSO: 0, SPO: 0 },
      {
        ...FIGURES,
        leaving_rate: 0.5,
        leaving_shape_by_service: 1,
        retirement_share: 0,
        po_required_fte: 40,
        returners_away: 2,
        returners_lead_time: 1,
        returners_ramp_weeks: 0,
      },
    );
    const service = startedService({ ...inputs, edges: [], changes: [lever('returners_share', 1)] });
    playOn(service);
    const { officers } = service;
    const back = Array.from({ length: officers.rows - 40 }, (_, index) => 40 + index).filter(
      (row) => officers.inPost[row],
    );
    expect(back.length).toBeGreaterThan(5);
    for (const row of back) {
      const before = Array.from({ length: 40 }, (_, index) => index).find(
        (old) => officers.idLow[old] === officers.idLow[row],
      )!;
      const [left, came] = [officers.leftOn[before], officers.leftOn[before] + 91];
      const atFirst = skillOfService(service, GRADE.PO, -officers.serviceFrom[before]);
      const whenLeft = learnt(left / MONTH, atFirst);
      const expected = learnt((400 - came) / MONTH, whenLeft * 2 ** (-91 / MONTH / FADE));
      expect(officers.skill[row]).toBeCloseTo(expected, 10);
    }
  });
});

describe('edge C21, skill in the practice index', () => {
  test('the mean skill of the national start is what its tables give in closed form', () => {
    const service = startedService(serviceInputs('2025-06-30', 31));
    const at = observedNow(service);
    const mean = at('skill_fte') / at('case_holding_fte');
    // 9,000 case holders whose skill spreads by 0.3: a standard error of 0.003
    expect(Math.abs(mean - skillAtStart(service.book, service.inputs.start))).toBeLessThan(0.01);
    expect(mean).toBeGreaterThan(0.4);
  });

  test('scaled so that it stands at the share of officers with five years and more: 0.16 + 0.10 + 0.32', () => {
    const edges = [{ id: 'c21', on: true }];
    const { tables, book, inputs } = startedService({ ...serviceInputs('2025-06-30', 31, ['wales']), edges });
    expect(tables.skillInPractice * skillAtStart(book, inputs.start)).toBeCloseTo(0.58, 12);
  });

  test('switched on it moves no other column and no event; nor does any figure of skill while it is off', () => {
    const usual = serviceInputs('2025-06-30', 200, ['wales']);
    const on = { ...usual, edges: [...usual.edges.filter(({ id }) => id !== 'c21'), { id: 'c21', on: true }] };
    const other = withFigures(usual, {
      skill_half_life: 6,
      skill_fade_half_life: 3,
      skill_of_qualified_on_coming: 0.9,
      unmentored_growth_share: 0.1,
    });
    const [before, ...plays] = [usual, on, other].map((inputs) => simulate(inputs, 'skill', 0));
    const moved = plays.map(({ values, eventDigests }) => {
      expect(eventDigests).toEqual(before.eventDigests);
      return COLUMNS.filter((_, column) => {
        for (let row = column; row < values.length; row += COLUMN_COUNT)
          if (values[row] !== before.values[row]) return true;
        return false;
      }).map(({ name }) => name);
    });
    expect(moved).toEqual([['skill_in_practice'], ['skill_fte']]);
    expect(before.values[COLUMN_INDEX.skill_in_practice]).toBe(0);
  });
});
