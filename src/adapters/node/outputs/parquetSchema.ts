import type { SchemaElement } from 'hyparquet-writer';

/** Columns of `replications.parquet`: where a row stands, then the measures. */
export function parquetSchema(measures: readonly string[]): SchemaElement[] {
  const columns: SchemaElement[] = [
    text('arm'),
    { name: 'replication', type: 'INT32', repetition_type: 'REQUIRED' },
    text('area'),
    { name: 'illustrative', type: 'BOOLEAN', repetition_type: 'REQUIRED' },
    text('month'),
    ...measures.map((name): SchemaElement => ({ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' })),
  ];
  return [{ name: 'root', num_children: columns.length }, ...columns];
}

function text(name: string): SchemaElement {
  return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' };
}
