import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { monthLengths } from '../../../experiment/compare/monthLengths.js';
import { recordIndexOf } from '../../../experiment/compare/records.js';
import type { RunSpec } from '../../../experiment/compare/runSpec.js';
import type { RecordStore } from '../../../experiment/execution.js';
import { measureById } from '../../../experiment/measures/measureById.js';
import { parquetSchema } from './parquetSchema.js';
import { ReplicationRows } from './replicationRows.js';
import { STANDING_TEXT } from './standingText.js';

/** Rows that are held and written at a time, about; a row is an area and month of one replication. */
const ROWS_PER_GROUP = 10_000;

/** Takes the bytes of a file, piece by piece. */
export type TakeBytes = (bytes: Uint8Array) => Promise<unknown>;

/**
 * `replications.parquet`: wide, one row an arm, replication, area and month in that order, one column a measure.
 * Null stands for "no figure". The same records give the same bytes, and memory does not grow with replications.
 */
export async function writeReplicationsParquet(spec: RunSpec, store: RecordStore, take: TakeBytes): Promise<void> {
  const measures = spec.measures.map(measureById);
  const index = recordIndexOf(spec);
  const bytes = new ByteWriter();
  const schema = parquetSchema(spec.measures);
  const parquet = new ParquetWriter({ writer: bytes, schema, createdBy: 'caseweight', kvMetadata: notesOf(spec) });
  const lengths = monthLengths(spec.months);
  for (const group of groupsOf(spec)) {
    const rows = new ReplicationRows(spec, measures, lengths);
    for (const { arm, replication } of group) {
      rows.add(arm, await store.get(index.keyOf(index.inputsOfArm[arm], replication)));
    }
    await parquet.write({ columnData: rows.columns(), rowGroupSize: rows.count });
    await drain(bytes, take);
  }
  await parquet.finish();
  await drain(bytes, take);
}

function notesOf(spec: RunSpec): { key: string; value: string }[] {
  return [
    { key: 'run', value: spec.runId },
    { key: 'notes', value: STANDING_TEXT },
  ];
}

interface Piece {
  readonly arm: number;
  readonly replication: number;
}

/** Replications of all arms, in order, in groups of about `ROWS_PER_GROUP` rows. */
function groupsOf(spec: RunSpec): Piece[][] {
  const pieces = spec.arms.flatMap((_, arm) =>
    Array.from({ length: spec.replications }, (_unused, replication) => ({ arm, replication })),
  );
  const size = Math.max(1, Math.floor(ROWS_PER_GROUP / (spec.areas.length * spec.months.length)));
  return Array.from({ length: Math.ceil(pieces.length / size) }, (_, group) =>
    pieces.slice(group * size, (group + 1) * size),
  );
}

/** Hands over what has been written so far, and begins again at the start of the buffer; offsets count on. */
async function drain(bytes: ByteWriter, take: TakeBytes): Promise<void> {
  await take(bytes.getBytes());
  bytes.index = 0;
}
