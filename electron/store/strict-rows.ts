import type { z } from 'zod';

/**
 * Rows whose columns come as they are from STRICT tables, none of them null unless the table allows it. SQLite itself sees to
 * the type of every value that is stored there, so only the first row is read by the schema: it shows that the statement
 * gives the columns that are meant. Reading each of tens of thousands would take longer than the statement.
 *
 * @param schema must leave what it reads as it is: no JSON to be taken apart, nothing to be converted
 */
export function strictRows<Row>(schema: z.ZodType<Row, Row>, rows: readonly unknown[]): readonly Row[] {
  const [first] = rows;
  if (first !== undefined) schema.parse(first);
  return rows as readonly Row[];
}

/** The same of rows that are read one after the other. */
export function* eachStrictRow<Row>(schema: z.ZodType<Row, Row>, rows: Iterable<unknown>): Generator<Row> {
  let isFirst = true;
  for (const row of rows) {
    if (isFirst) schema.parse(row);
    isFirst = false;
    yield row as Row;
  }
}
