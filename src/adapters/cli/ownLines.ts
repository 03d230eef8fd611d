import type { ServiceData } from '../../experiment/data/serviceData.js';
import { paragraph } from './paragraph.js';

/** letters a line */
const WIDTH = 100;

/** Which figures were supplied, beside what they replace; nothing where none were. */
export function ownLines({ own, regions }: Pick<ServiceData, 'own' | 'regions'>): string[] {
  if (own === undefined) return [];
  const sourced = regions.filter(({ illustrative }) => !illustrative).map(({ name }) => name);
  const rows = own.replaced.map(({ what, unit, was, now, file }) => `${what}: ${now} ${unit} (${file}; was ${was})`);
  return [
    '',
    `Figures of your own, of ${own.startId}:`,
    ...rows.flatMap((row) => paragraph(row, '  ', WIDTH)),
    `  No longer illustrative: ${sourced.length > 0 ? sourced.join(', ') : 'no region (a region needs staff and caseload)'}`,
  ];
}
