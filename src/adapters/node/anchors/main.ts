/** `npm run anchors`: writes data/anchors.yaml anew from the start tables. */
import { renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadData } from '../data/loadData.js';
import { anchorsText } from './anchorsText.js';

const folder = fileURLToPath(new URL('../../../../data', import.meta.url));
const file = `${folder}/anchors.yaml`;
writeFileSync(`${file}.part`, anchorsText(loadData(folder)));
renameSync(`${file}.part`, file);
