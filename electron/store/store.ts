/** What a statement may be given. */
export type SqlValue = string | number | null;

/** A statement that is only asked. */
interface Query {
  get(...values: SqlValue[]): unknown;
  all(...values: SqlValue[]): unknown[];
  iterate(...values: SqlValue[]): IterableIterator<unknown>;
}

/** A statement that may also change something. */
interface Statement extends Query {
  run(...values: SqlValue[]): { readonly changes: number };
}

/** What functions that only read ask for. */
export interface ReadStore {
  prepare(sql: string): Query;
}

/** What functions that write ask for; reading is included. */
export interface WriteStore extends ReadStore {
  prepare(sql: string): Statement;
  transaction<Value>(work: () => Value): { immediate(): Value };
}

/** Does the work wholly or, when it throws, not at all; inside another transaction it joins that one. */
export function inTransaction<Value>(db: WriteStore, work: () => Value): Value {
  return db.transaction(work).immediate();
}
