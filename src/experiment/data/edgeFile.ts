import { z } from 'zod';
import { EDGE_IDS } from '../../model/edges/edgeIds.js';
import { PARAMETER_NEEDS } from '../../model/parameters/catalogue.js';
import { checkShape } from './checkShape.js';
import { unequalClaims } from './claimLengths.js';
import type { Parsed } from './dataError.js';
import { nearestName } from './nearestName.js';
import { decisionKeys, schemaVersion, text } from './provenance.js';
import type { EdgeRecord } from './serviceData.js';
import { slipAt } from './yamlFile.js';

export const edgeFileSchema = z.strictObject(
  {
    schema: schemaVersion,
    id: z.enum(EDGE_IDS, `expected the id of a claim that the model carries (${EDGE_IDS.join(', ')})`),
    title: text,
    claim: text,
    counter_claim: text,
    grade: z.enum(['A', 'B', 'C', 'D'], 'expected a grade of evidence, A to D'),
    strength_parameter: text,
    on_by_default: z.boolean('expected true or false'),
    gives_way_to: z.enum(EDGE_IDS, `expected the id of another claim (${EDGE_IDS.join(', ')})`).optional(),
    evidence: text,
    ...decisionKeys,
  },
  'expected the keys of an edge',
);

/** Reads one file of `data/edges/`, named after its id. */
export function parseEdge(fileText: string, fileName: string): Parsed<EdgeRecord> {
  const shaped = checkShape(edgeFileSchema, fileText, fileName);
  if (!shaped.ok) return shaped;
  const { content, where } = shaped.value;
  const slips = [];
  const ids = PARAMETER_NEEDS.map(({ id }) => id);
  if (!ids.includes(content.strength_parameter)) {
    const near = nearestName(content.strength_parameter, ids);
    const what = `no parameter ${JSON.stringify(content.strength_parameter)}`;
    slips.push(slipAt(where(['strength_parameter']), what, near ? `Did you mean ${near}?` : 'Name a parameter.'));
  }
  slips.push(...unequalClaims(content, where));
  if (fileName.split('/').at(-1) !== `${content.id}.yaml`) {
    slips.push(
      slipAt(where(['id']), `the file is not named after its id ${content.id}`, `Name it ${content.id}.yaml.`),
    );
  }
  return slips.length > 0 ? { ok: false, slips } : { ok: true, value: edgeRecord(content) };
}

function edgeRecord(written: z.infer<typeof edgeFileSchema>): EdgeRecord {
  return {
    id: written.id,
    title: written.title,
    claim: written.claim,
    counterClaim: written.counter_claim,
    grade: written.grade,
    strengthParameter: written.strength_parameter,
    onByDefault: written.on_by_default,
    ...(written.gives_way_to && { givesWayTo: written.gives_way_to }),
    evidence: written.evidence,
    decidedBy: written.decided_by,
    reviewBy: written.review_by,
  };
}
