import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from './stage.js';

/** A made-up region: no figure of these is published. */
export const MADE_UP: Readonly<Record<string, readonly string[]>> = {
  'staff.csv': [
    'date,region,grade,role,service_band,heads,fte',
    '2025-06-30,Wales,PO,sentence-management,under-1-year,10,9.5',
    '2025-06-30,Wales,PO,sentence-management,1-to-under-3-years,60,55',
    '2025-06-30,Wales,PO,sentence-management,5-to-under-10-years,120,110',
    '2025-06-30,Wales,PO,other,5-to-under-10-years,6,5.5',
    '2025-06-30,Wales,PO,other,10-to-under-15-years,3,3',
    '2025-06-30,Wales,PO,other,15-years-and-over,90,77',
    '2025-06-30,Wales,PSO,sentence-management,,130,120',
    '2025-06-30,Wales,PSO,other,,80,75.5',
    '2025-06-30,Wales,SPO,,,80,77',
    '2025-06-30,Wales,trainee,,,60,60',
  ],
  'caseload.csv': [
    'date,region,type,people',
    '30/06/2025,wales,community-order,3600',
    '30/06/2025,wales,suspended-order,2901',
    '30/06/2025,wales,custody-and-after,8000',
  ],
  'regions.csv': ['date,region,units,po_required_fte', '2025-06-30,wales,7,380'],
};

/** A made-up quarter after the last start of the package. */
export const QUARTER = [
  'date,figure,value,source',
  ...[
    ['po_fte', 5600],
    ['pso_fte', 5250],
    ['spo_fte', 1500],
    ['caseload_people', 245000],
    ['community_orders_people', 61000],
    ['suspended_orders_people', 48000],
  ].map(([figure, value]) => `2025-09-30,${figure},${value},"HMPPS workforce quarterly, September 2025"`),
];
export const TRAINEES = [
  'date,cohort_started,heads,share_short_route',
  '2025-09-30,2024-03-01,85,0',
  '2025-09-30,2024-09-01,440,0.5',
  '2025-09-30,2025-03-01,490,0.5',
];

/** Fills in a folder that the template wrote; files left out stay as they are. */
export function fillIn(stage: Stage, folder: string, files: Readonly<Record<string, readonly string[]>>): void {
  for (const [name, lines] of Object.entries(files)) {
    writeFileSync(join(stage.path(folder), name), `${lines.join('\n')}\n`);
  }
}
