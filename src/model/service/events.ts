/** Kinds of event, each the index of its handler. */
export const EVENT = {
  datedChange: 0,
  personStep: 1,
  arrival: 2,
  leavingCandidate: 3,
  shortSickness: 4,
  longSickness: 5,
  absenceEnds: 6,
  absenceReview: 7,
  trainingStage: 8,
  dropOut: 9,
  qualify: 10,
  newlyQualifiedEnds: 11,
  cohort: 12,
  applicant: 13,
  hireStarts: 14,
  allocation: 15,
} as const;
