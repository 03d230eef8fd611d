import type { MechanismRecord, RegimeRecord, RightRecord } from '../../experiment/data/governance/governanceRecords.js';
import type { ServiceData } from '../../experiment/data/serviceData.js';
import { MECHANISM_GROUPS } from '../../experiment/governance/mechanismIds.js';
import type { Explanation } from './explanation.js';
import { paragraph } from './paragraph.js';
import { table } from './table.js';

/** Arrangements, rights and mechanisms. */
export function governanceExplanations({ regimes, authorities, mechanisms }: ServiceData): Explanation[] {
  return [
    ...regimes.map(regimeExplanation),
    ...authorities.rights.map(rightExplanation),
    ...mechanisms.map(mechanismExplanation),
    {
      names: ['what never moves', 'never moves'],
      kind: null,
      title: 'what no authority can be given',
      lines: () => [
        'What never moves, whoever decides the rest:',
        ...authorities.neverMoves.flatMap(({ what, why }) => paragraph(`${what}: ${why}`, '  ')),
      ],
    },
  ];
}

function regimeExplanation(regime: RegimeRecord): Explanation {
  const { id, title, description, holdings, notCaptured, grade, sources } = regime;
  return {
    names: [id, title],
    kind: 'regime',
    title,
    lines: () => [
      `${id} (regime): ${title}`,
      ...paragraph(description, '  '),
      `  Not the nation's${holdings.length === 0 ? ': nothing.' : ':'}`,
      ...table(holdings.map(({ right, to, regions }) => [right, to, regions?.join(', ') ?? 'everywhere'])).map(
        (line) => `    ${line}`,
      ),
      ...paragraph(`Not captured: ${notCaptured}`, '  '),
      ...paragraph(
        `Evidence, grade ${grade}: ${sources.map((source) => `${source.title} (${source.publisher}, ${source.date}), ${source.url}`).join('; ')}`,
        '  ',
      ),
    ],
  };
}

function rightExplanation({ id, title, decides, inTheModel, upheaval }: RightRecord): Explanation {
  return {
    names: [id],
    kind: 'right',
    title,
    lines: () => [
      `${id} (right): ${title}`,
      ...paragraph(decides, '  '),
      ...paragraph(`In the model: ${inTheModel}`, '  '),
      `  Moving it alone brings ${upheaval} of the transition of a change of employer.`,
    ],
  };
}

function mechanismExplanation(mechanism: MechanismRecord): Explanation {
  const { id, title, rights, claim, counterClaim, grade, evidence, figures } = mechanism;
  const group = MECHANISM_GROUPS.find(({ mechanisms }) => (mechanisms as readonly string[]).includes(id));
  return {
    names: [id],
    kind: 'mechanism',
    title,
    lines: () => [
      `${id} (mechanism, ${group?.title.toLowerCase() ?? ''}): ${title}; in force where a scenario names it`,
      ...paragraph(`Claim: ${claim}`, '  '),
      ...paragraph(`Counter-claim: ${counterClaim}`, '  '),
      ...paragraph(`Evidence, grade ${grade}: ${evidence}`, '  '),
      ...figures.flatMap(({ parameter, distribution, reason }) =>
        paragraph(`${parameter}, ${distribution.low} to ${distribution.high}: ${reason}`, '  '),
      ),
      ...paragraph(`Needs one of these rights to move: ${rights.join(', ')}.`, '  '),
    ],
  };
}
