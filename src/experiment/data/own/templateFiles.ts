import type { DataFile } from '../assembleServiceData.js';
import { FEWEST } from './ownRegion.js';
import { OWN_TABLES, type OwnTable } from './ownTables.js';

/** The files of a fresh folder of own figures: headers alone, and a page that explains them. */
export function templateFiles(starts: readonly string[], regions: readonly { readonly id: string }[]): DataFile[] {
  const tables = Object.values(OWN_TABLES);
  const files = tables.map(({ fileName, columns }) => ({
    name: fileName,
    text: `${columns.map(({ name }) => name).join(',')}\n`,
  }));
  return [...files, { name: 'README.md', text: readme(tables, starts, regions) }];
}

function readme(tables: readonly OwnTable[], starts: readonly string[], regions: readonly { readonly id: string }[]) {
  return `# Own figures for Caseweight

Fill in what you have, leave the other files as they are, and give this folder to \`run\`, \`check\`, \`list\` or \`explain\`:

    npx caseweight check baseline --data THIS-FOLDER

Your figures are laid over those of the package for that command; nothing is sent anywhere. The report lists each figure replaced.

- **Counts only, never about a person.** No names, reference numbers, dates of birth or postcodes: a column or a cell that looks like one is refused. Units are numbered and not named.
- Figures of one day in a folder: ${starts.join(' or ')}, or the day of \`quarter.csv\`.
- A region with fewer than ${FEWEST} of anything is refused. Counts of 1 to 4 by length of service are shown as \`[c]\` in reports.
- Save as CSV with commas, in UTF-8. Numbers without thousands separators: 1234.5, not 1,234.5.
- A figure not known is an empty file or an empty column, not 0. A region with staff **and** caseload is no longer marked *illustrative*.

${tables.map(section).join('\n')}
## Regions

${regions.map(({ id }) => id).join(', ')}
`;
}

function section({ fileName, about, columns }: OwnTable): string {
  const rows = columns.map(
    ({ name, unit, needed, says }) => `| \`${name}\` | ${unit} | ${needed ? 'yes' : 'no'} | ${says} |`,
  );
  return `## ${fileName}

${about}

| column | unit | needed | what stands in it |
|---|---|---|---|
${rows.join('\n')}
`;
}
