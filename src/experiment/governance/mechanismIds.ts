/** The ways in which it matters who decides, G1 to G12. */
export const MECHANISM_IDS = ['g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7', 'g8', 'g9', 'g10', 'g11', 'g12'] as const;
export type MechanismId = (typeof MECHANISM_IDS)[number];

/** Mechanisms by what an argument is about, in the order in which a report shows them. */
export const MECHANISM_GROUPS = [
  { id: 'pay', title: 'Pay and money', mechanisms: ['g1', 'g8'] },
  { id: 'hiring', title: 'Hiring and placement', mechanisms: ['g2', 'g3'] },
  { id: 'voice', title: 'Capacity and voice', mechanisms: ['g4', 'g6'] },
  { id: 'partners', title: 'Partners, estates, information', mechanisms: ['g5', 'g7', 'g12'] },
  { id: 'scale', title: 'Scale and variation', mechanisms: ['g9', 'g10'] },
  { id: 'transition', title: 'Transition', mechanisms: ['g11'] },
] as const satisfies readonly { id: string; title: string; mechanisms: readonly MechanismId[] }[];
export type MechanismGroup = (typeof MECHANISM_GROUPS)[number]['id'];
