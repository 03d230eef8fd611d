import { describe, expect, it } from 'vitest';
import { parseEdge } from '../../../src/experiment/data/edgeFile.js';
import { parsePublished } from '../../../src/experiment/data/publishedSeries.js';
import { parseRegion } from '../../../src/experiment/data/regionFile.js';
import { parseStartTable } from '../../../src/experiment/data/startTable.js';

interface Result {
  readonly ok: boolean;
  readonly slips?: readonly { readonly where: string; readonly what: string; readonly mend: string }[];
}

function slipText(parsed: Result): string {
  return (parsed.slips ?? []).map(({ where, what, mend }) => `${where} | ${what} | ${mend}`).join('\n');
}

const DECISION = 'decided_by: founders\nreview_by: 2027-06-30\n';
const figure = (value: number, unit: string) =>
  `{ value: ${value}, unit: ${unit}, assumption: a reason, quality: assumption }`;

function start(changes: Readonly<Record<string, string>> = {}, extra = ''): string {
  const figures: Record<string, string> = {
    PO: figure(100, 'FTE'),
    PSO: figure(90, 'FTE'),
    SPO: figure(20, 'FTE'),
    caseload: figure(1000, 'people'),
    court_orders: figure(400, 'people'),
    community_orders: figure(300, 'people'),
    suspended_orders: figure(100, 'people'),
    ...changes,
  };
  const lines = Object.entries(figures).map(([key, value]) => `  ${key}: ${value}`);
  return `schema: 1\nid: 2024-06-30\ndescription: A start.\nstock_date: 2024-06-30\nfigures:\n${lines.join('\n')}\n${
    extra || cohorts('2023-09-01')
  }${DECISION}`;
}

function cohorts(...started: string[]): string {
  const rows = started.map(
    (day) =>
      `  - { started: ${day}, heads: 10, share_short_route: 0.5, unit: heads, assumption: a, quality: assumption }\n`,
  );
  return `trainee_cohorts:\n${rows.join('')}`;
}

const parseStart = (text: string) => parseStartTable(text, 'data/starts/2024-06-30.yaml');

describe('parseStartTable', () => {
  it('takes the caseload less court orders as people in prison and after release', () => {
    expect(parseStart(start())).toMatchObject({
      ok: true,
      value: { custodyAndAfter: 600, communityOrders: 300, stockDay: 19_904, staffFte: { PO: 100, PSO: 90, SPO: 20 } },
    });
  });

  const override = (parameter: string, at: string, value: number) =>
    `${cohorts('2023-09-01')}overrides:\n  - { parameter: ${parameter}, at: [${at}], value: ${value}, unit: x, assumption: a, quality: assumption }\n`;

  it.each<[string, string, string]>([
    ['orders that do not sum', start({ community_orders: figure(301, 'people') }), 'sum to 401, court orders are 400'],
    [
      'half a person',
      start({ caseload: figure(1000.5, 'people') }),
      'figures.caseload.value | expected a whole number, got 1000.5',
    ],
    ['negative staff', start({ PO: figure(-1, 'FTE') }), 'figures.PO.value | expected 0 or more, got -1'],
    [
      'a figure without a basis',
      start({ SPO: '{ value: 20, unit: FTE, quality: Q3 }' }),
      'figures.SPO | neither source nor assumption',
    ],
    ['more trainees than PSO', start({ PSO: figure(5, 'FTE') }), '10 trainees are more than all PSO'],
    ['a cohort after the stock date', start({}, cohorts('2024-09-01')), 'cohort of 2024-09-01 is after the stock date'],
    [
      'cohorts out of order',
      start({}, cohorts('2023-09-01', '2023-03-01')),
      'cohort of 2023-03-01 is after the stock date or out of order',
    ],
    ['30 February', start({}, cohorts('2024-02-30')), 'expected a date that exists'],
    ['an override of nothing', start({}, override('leaving_rat', 'PO', 0.1)), 'Did you mean leaving_rate?'],
    ['an override of no cell', start({}, override('leaving_rate', 'APO', 0.1)), 'at [APO] is no cell of leaving_rate'],
    ['an override out of bounds', start({}, override('leaving_rate', 'PO', 3)), 'expected 0 to 2'],
    [
      'an id that is not its date',
      start().replace('id: 2024-06-30', 'id: 2024-06-29'),
      'file name, id and stock_date differ',
    ],
  ])('refuses %s', (_, text, message) => {
    expect(slipText(parseStart(text))).toContain(message);
  });
});

describe('parseRegion', () => {
  const region = (hours: string, id = 'north-east') =>
    `schema: 1\nid: ${id}\nname: North East\nunpaid_work_hours: ${hours}\nunits: ${figure(5, 'units')}\nillustrative: true\nillustrative_reason: a reason\n${DECISION}`;

  it.each<[string, string, string]>([
    ['no hours', region(figure(0, 'hours')), 'unpaid_work_hours.value | expected 1 or more, got 0'],
    ['an id that is a path', region(figure(1, 'hours'), '../wales'), 'expected lower-case words joined by hyphens'],
    ['another name than its file', region(figure(1, 'hours'), 'wales'), 'Name it wales.yaml.'],
  ])('refuses %s', (_, text, message) => {
    expect(slipText(parseRegion(text, 'data/regions/north-east.yaml'))).toContain(message);
  });
});

describe('parseEdge', () => {
  const edge = (claim: string, counter: string, parameter = 'edge_c3_strength') =>
    `schema: 1\nid: c3\ntitle: T\nclaim: ${claim}\ncounter_claim: ${counter}\ngrade: C\nstrength_parameter: ${parameter}\non_by_default: true\nevidence: none\n${DECISION}`;

  it('wants claim and counter-claim in equal length', () => {
    expect(parseEdge(edge('Work drives people out.', 'It does not drive them.'), 'data/edges/c3.yaml').ok).toBe(true);
    const slips = slipText(
      parseEdge(edge('Work drives people out, always and everywhere.', 'No.'), 'data/edges/c3.yaml'),
    );
    expect(slips).toContain('differ in length (46 and 3 letters)');
  });

  it('wants a claim that the model carries', () => {
    const unbuilt = edge('Work drives.', 'It does not.').replace('id: c3', 'id: c99');
    expect(slipText(parseEdge(unbuilt, 'data/edges/c99.yaml'))).toContain('expected the id of a claim that the model');
  });

  it('wants a strength that the model knows', () => {
    const slips = slipText(parseEdge(edge('Work drives.', 'It does not.', 'edge_c3_strenght'), 'data/edges/c3.yaml'));
    expect(slips).toContain('Did you mean edge_c3_strength?');
  });
});

describe('parsePublished', () => {
  const HEAD =
    'series_id,region,grade,measure,unit,period_start,period_end,value,quality,published_in,source_url,note,basis\n';
  const row = (value: string, end = '2024-06-30') =>
    `s,England & Wales,PO,m,FTE,,${end},${value},Q1,"a, ""b""",https://x.org,,old\n`;

  it('reads quoted cells, texts that are no numbers and missing dates', () => {
    expect(parsePublished(HEAD + row('5160') + row('<50', ''), 'data/published/x.csv')).toMatchObject({
      ok: true,
      value: [
        { area: 'England and Wales', value: 5160, publication: 'a, "b"', from: null, to: '2024-06-30', basis: 'old' },
        { value: null, printed: '<50', to: null },
      ],
    });
  });

  it.each<[string, string, string]>([
    ['other columns', 'a,b\n', 'x.csv:1 | expected the columns'],
    ['an empty file', '', 'x.csv:1 | expected the columns'],
    ['a short row', `${HEAD}s,t\n`, 'x.csv:2 | expected 13 cells, got 2'],
    ['a row without a figure', HEAD + row(''), 'x.csv:2  value | the cell is empty'],
    ['a day that does not exist', HEAD + row('1') + row('1', '2024-06-31'), 'x.csv:3  period_end | expected a date'],
    ['an open quote', `${HEAD}s,"t\n`, 'x.csv:2 | a quote is opened'],
  ])('refuses %s', (_, text, message) => {
    expect(slipText(parsePublished(text, 'data/published/x.csv'))).toContain(message);
  });
});
