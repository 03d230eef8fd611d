import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadData } from '../../../src/adapters/node/data/loadData.js';
import { DataError } from '../../../src/experiment/data/dataError.js';

let place: string;
let folder: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'caseweight-data-'));
  folder = join(place, 'data');
  cpSync('data', folder, { recursive: true });
});

afterEach(() => rmSync(place, { recursive: true }));

function edit(name: string, change: (text: string) => string): void {
  const path = join(folder, name);
  const [before, after] = [readFileSync(path, 'utf8'), change(readFileSync(path, 'utf8'))];
  if (before === after) throw new Error(`nothing changed in ${name}`);
  writeFileSync(path, after);
}

function errorOf(): DataError {
  try {
    loadData(folder);
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error('the folder was accepted');
}

describe('loadData', () => {
  it('reads the same wherever the folder stands', () => {
    expect(JSON.stringify(loadData(folder))).toBe(JSON.stringify(loadData('data')));
  });

  it('names every broken file at once, with lines, and never the place on the disk', () => {
    edit('parameters/trainee_completion.yaml', (text) => text.replace('value: 0.67', 'value: many'));
    edit('starts/2024-06-30.yaml', (text) => text.replace('value: 5160', 'value: -5160'));
    edit('regions/wales.yaml', (text) => text.replace('schema: 1', 'schema: 1\ncapital: Cardiff'));
    const { message, slips } = errorOf();
    expect(slips).toHaveLength(3);
    expect(message).toMatch(
      /^data\/parameters\/trainee_completion\.yaml:\d+ {2}value\n {2}expected a number, got "many"\n/m,
    );
    expect(message).toMatch(/^data\/starts\/2024-06-30\.yaml:\d+ {2}figures\.PO\.value$/m);
    expect(message).toMatch(/^data\/regions\/wales\.yaml:2 {2}capital\n {2}unknown key "capital"\n {2}Known keys: /m);
    expect(message).not.toContain(place);
  });

  it('refuses what it cannot read, every place at once', () => {
    rmSync(join(folder, 'regions'), { recursive: true });
    rmSync(join(folder, 'law.yaml'));
    rmSync(join(folder, 'authorities.yaml'));
    mkdirSync(join(folder, 'parameters/a.yaml'));
    writeFileSync(join(folder, 'parameters/b.yaml'), 'a'.repeat(3_000_000));
    writeFileSync(join(folder, 'parameters/c.yaml'), new Uint8Array([0xff, 0xfe, 0x41]));
    const { message, slips } = errorOf();
    expect(slips).toHaveLength(6);
    expect(message).toContain('data/regions\n  the folder cannot be read: it is not there');
    expect(message).toContain('data/law.yaml\n  the file cannot be used: it is not there');
    expect(message).toContain('data/authorities.yaml\n  the file cannot be used: it is not there');
    expect(message).toContain('data/parameters/a.yaml\n  the file cannot be used: it is not a file');
    expect(message).toContain('data/parameters/b.yaml\n  the file cannot be used: it is larger than 2 MB');
    expect(message).toContain('data/parameters/c.yaml\n  the file cannot be used');
  });

  it('refuses a folder without any data', () => {
    rmSync(folder, { recursive: true });
    expect(errorOf().message).toContain('data/parameters\n  the folder cannot be read: it is not there');
  });

  it('refuses files that are named after nothing the model asks for', () => {
    cpSync(join(folder, 'parameters/pay.yaml'), join(folder, 'parameters/pay2.yaml'));
    edit('parameters/nominal_points.yaml', (text) => text.replace('id: nominal_points', 'id: luck'));
    const { message } = errorOf();
    expect(message).toContain('Name the file pay.yaml.');
    expect(message).toContain('the model asks for no parameter "luck"');
  });

  it('refuses what only all files together show, every place at once', () => {
    rmSync(join(folder, 'parameters/pay.yaml'));
    rmSync(join(folder, 'edges/c3.yaml'));
    rmSync(join(folder, 'governance/today.yaml'));
    rmSync(join(folder, 'mechanisms/g4.yaml'));
    edit('governance/trusts.yaml', (text) => text.replace('to: region }', 'to: region, regions: [wale] }'));
    edit('authorities.yaml', (text) =>
      text.replace('region: north-east, units: [5]', 'region: north-east, units: [4]'),
    );
    edit('parameters/contracted_hours_mix.yaml', (text) => text.replace("'1.0': 0.7", "'1.0': 0.71"));
    edit('parameters/custody_length_from.yaml', (text) => text.replace('183', '184'));
    edit('parameters/recall_28_days_from.yaml', (text) => text.replaceAll('2025-10-31', '2026-04-30'));
    edit('starts/2025-06-30.yaml', (text) => {
      return text.replace('parameter: leaving_rate', 'parameter: pso_applicants').replace('at: [PO]', 'at: []');
    });
    const { message } = errorOf();
    expect(message).toContain(
      'data/parameters/pay.yaml\n  the model asks for this parameter and the file is not there',
    );
    expect(message).toContain('data/edges/c3.yaml\n  the model carries this claim and the file is not there');
    expect(message).toContain('data/governance/today.yaml\n  the arrangement of today is not there');
    expect(message).toContain('data/mechanisms/g4.yaml\n  the mechanism is not described');
    expect(message).toContain('data/governance/trusts.yaml\n  there is no region wale\n  Did you mean wales?');
    expect(message).toContain('data/authorities.yaml\n  unit north-east 4 is in north-east and in tees-valley');
    expect(message).toContain('the shares of row 1 sum to 1.01, not to 1');
    expect(message).toContain('must follow on the band before it');
    expect(message).toContain('fixed_term_recall_share.yaml\n  the step from recall_56_days_from can fall before');
    expect(message).toContain('pso_applicants is dated and cannot be overridden');
  });
});
