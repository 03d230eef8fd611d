/** `npm run schema`: writes scenarios/scenario.schema.json anew, so that editors know the keys of a scenario. */
import { fileURLToPath } from 'node:url';
import { writeScenarioSchema } from './writeScenarioSchema.js';

writeScenarioSchema(fileURLToPath(new URL('../../../../scenarios', import.meta.url)));
