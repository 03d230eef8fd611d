/** What an authority can have the right to decide. Append only: the order is that of the tables of holders. */
export const RIGHTS = [
  'employer_and_terms',
  'pay_setting',
  'recruitment',
  'placement',
  'deployment',
  'capacity_policy',
  'grade_rule',
  'training',
  'commissioning',
  'estates_and_it',
  'budget_priority',
  'data_and_standards',
  'recall_and_breach',
  'serious_offence_review',
] as const;
export type Right = (typeof RIGHTS)[number];

/** Index of each right. */
export const RIGHT = Object.fromEntries(RIGHTS.map((right, index) => [right, index])) as Readonly<
  Record<Right, number>
>;
