import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { STANDING_TEXT } from '../../../src/adapters/report/standingText.js';
import { writeReport } from '../../../src/adapters/report/writeReport.js';
import { MEASURES } from '../../../src/experiment/measures/index.js';
import { SMALL_FIXTURE } from './fixture.js';

const CONTEXT = {
  runDate: '2026-11-22',
  runBy: null,
  version: '0.1.0',
  command: 'caseweight run a',
  measures: MEASURES,
};
/** The pictures that three measures allow. */
const NAMES = ['answer', 'staff-in-post', 'workload', 'differences'];
const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'caseweight-report-'));
  folders.push(made);
  return made;
};

afterEach(() => {
  for (const one of folders.splice(0)) rmSync(one, { recursive: true, force: true });
});

describe('writeReport', () => {
  it('writes the same charts whatever the date, and the date into the report', async () => {
    const [first, second] = [folder(), folder()];
    expect(await writeReport(SMALL_FIXTURE, first, CONTEXT)).toBe(join(first, 'report.html'));
    await writeReport(SMALL_FIXTURE, second, { ...CONTEXT, runDate: '2027-01-02' });
    const names = readdirSync(join(first, 'charts')).sort();
    expect(readdirSync(join(second, 'charts')).sort()).toEqual(names);
    for (const name of names) {
      expect(readFileSync(join(first, 'charts', name))).toEqual(readFileSync(join(second, 'charts', name)));
    }
    expect(readFileSync(join(first, 'report.html'), 'utf8')).toContain('22 November 2026');
    expect(readFileSync(join(second, 'report.html'), 'utf8')).toContain('2 January 2027');
    expect(names.filter((name) => name.endsWith('.csv'))).toHaveLength(NAMES.length);
    expect(names.filter((name) => /\.(svg|vl\.json)$/.test(name))).toHaveLength(2 * NAMES.length);
    expect(readdirSync(first).sort()).toEqual(['charts', 'report.html']);
    expect(readFileSync(join(first, 'charts', 'staff-in-post.csv'), 'utf8')).toContain(STANDING_TEXT);
  });

  it('leaves nothing behind where it cannot write', async () => {
    const blocked = folder();
    writeFileSync(join(blocked, 'charts'), 'a file where a folder should be');
    await expect(writeReport(SMALL_FIXTURE, blocked, CONTEXT)).rejects.toThrow(/EEXIST|ENOTDIR/);
    expect(readdirSync(blocked)).toEqual(['charts']);
  });
});
