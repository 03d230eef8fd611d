import type { ColumnName } from '../../model/observation/columns.js';
import type { Measure } from './measure.js';
import { POUNDS_PER_MILLION } from './pounds.js';
import { PRICE_BASE } from './priceBase.js';

interface Heading {
  readonly column: ColumnName;
  readonly title: string;
  /** what it holds, without what all headings share */
  readonly holds: string;
}

/** Every heading of cost; `cost` is their sum. */
export const COST_HEADINGS: readonly Heading[] = [
  { column: 'cost_pay', title: 'Cost of pay', holds: 'Pay of PO, PSO, SPO and trainees' },
  { column: 'cost_supplements', title: 'Cost of local supplements', holds: 'Local supplements on pay' },
  {
    column: 'cost_pension',
    title: 'Cost of pension',
    holds: "Employer's pension contribution on pay and local supplements",
  },
  {
    column: 'cost_national_insurance',
    title: 'Cost of National Insurance',
    holds: "Employer's National Insurance on pay, on local supplements and on the payments that levers make",
  },
  {
    column: 'cost_training',
    title: 'Cost of training',
    holds: 'Training of those who start as trainees, without their pay',
  },
  {
    column: 'cost_recruitment',
    title: 'Cost of recruitment',
    holds:
      'Advertising, selection and vetting of those who are hired, come back or start as trainees, and of the applicants of campaigns',
  },
  {
    column: 'cost_agency',
    title: 'Cost of agency officers',
    holds:
      "Agency officers at the pay, employer's pension and National Insurance of a probation officer, and the premium over them",
  },
  {
    column: 'cost_set_up',
    title: 'Cost of setting up another arrangement',
    holds: 'Setting up an arrangement in which somebody else decides, a sum for everybody in post',
  },
  {
    column: 'cost_specialists',
    title: 'Cost of specialists in the units',
    holds: 'Specialists whom a lever puts into the units',
  },
  {
    column: 'cost_levers',
    title: 'Payments that levers make',
    holds: 'Payments that a lever makes, for example a retention payment',
  },
];

export const costByHeading: readonly Measure[] = COST_HEADINGS.map(({ column, title, holds }) => ({
  id: column,
  title,
  unit: '£ million',
  better: 'lower',
  definition: `${holds}, in prices of ${PRICE_BASE}; not discounted.`,
  summary: 'sum',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => view.get(column) / POUNDS_PER_MILLION,
}));
