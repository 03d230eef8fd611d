import { z } from 'zod';
import { scenarioSchema } from './scenarioSchema.js';

/** Text of `scenarios/scenario.schema.json`, from the definition that checks scenarios, so that editors know what we know. */
export function scenarioJsonSchema(): string {
  const schema = z.toJSONSchema(scenarioSchema, { target: 'draft-7', io: 'input' });
  return `${JSON.stringify({ ...schema, title: 'Caseweight scenario' }, null, 2)}\n`;
}
