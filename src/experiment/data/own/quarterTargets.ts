import type { TimeZeroFile } from '../../timeZero/timeZeroFile.js';
import type { OwnQuarter } from './quarterTable.js';

/** What a start made of an own quarter is held against: the stocks that were supplied; of the rest nothing is known. */
export function quarterTargets({ date, figures }: OwnQuarter): TimeZeroFile {
  const orders = figures.community_orders_people.value + figures.suspended_orders_people.value;
  const remark = 'Supplied by the user.';
  const unknown = 'Not among the figures supplied.';
  return {
    start: date,
    rows: [
      { quantity: 'po_fte', published: figures.po_fte.value, within: 1, remark },
      { quantity: 'pso_fte', published: figures.pso_fte.value, within: 1, remark },
      { quantity: 'caseload', published: figures.caseload_people.value, within: 0, remark },
      { quantity: 'court_orders', published: orders, within: 0, remark },
      { quantity: 'wmt_percent', remark: unknown },
      { quantity: 'po_leaving_rate', remark: unknown },
    ],
  };
}
