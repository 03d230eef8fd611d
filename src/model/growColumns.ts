/** Replaces every typed-array column of a table by a longer copy. */
export function growColumns(table: object, capacity: number): void {
  const columns = table as Record<string, unknown>;
  for (const name of Object.keys(columns)) {
    const column = columns[name];
    if (!ArrayBuffer.isView(column)) continue;
    const Column = column.constructor as new (length: number) => Int32Array;
    const longer = new Column(capacity);
    longer.set(column as Int32Array);
    columns[name] = longer;
  }
}
