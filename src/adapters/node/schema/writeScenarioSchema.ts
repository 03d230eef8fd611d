import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarioJsonSchema } from '../../../experiment/scenario/scenarioJsonSchema.js';

/** Writes `scenario.schema.json` into a folder of scenarios, for editors (`npm run schema`). */
export function writeScenarioSchema(folder: string): void {
  writeFileSync(join(folder, 'scenario.schema.json'), scenarioJsonSchema());
}
