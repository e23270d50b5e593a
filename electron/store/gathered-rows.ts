import type { SqlValue, WriteStore } from './store.ts';

/** More of them with one statement save no more time. */
const ROWS_AT_ONCE = 16;

/** Takes the values of one row, as many as its statement has places. */
type TakeRow = (...values: SqlValue[]) => void;

/**
 * Rows on their way into tables, several with one statement, which takes two thirds of the time of one after the other.
 * Nothing is sure to be written before `flush`; tables are written in the order in which their statements were given, so
 * one that others refer to comes first.
 */
export class GatheredRows {
  private readonly db: WriteStore;
  private readonly tables: { flush(): void }[] = [];

  constructor(db: WriteStore) {
    this.db = db;
  }

  /** @param sql inserts one row: it ends with `VALUES (?, …)` */
  insert(sql: string): TakeRow {
    const places = sql.slice(sql.lastIndexOf('('));
    const width = places.split('?').length - 1;
    const most = ROWS_AT_ONCE * width;
    const one = this.db.prepare(sql);
    const several = this.db.prepare(sql + `, ${places}`.repeat(ROWS_AT_ONCE - 1));
    let values: SqlValue[] = [];
    this.tables.push({
      flush() {
        if (values.length === most) several.run(...values);
        else for (let at = 0; at < values.length; at += width) one.run(...values.slice(at, at + width));
        values = [];
      },
    });
    return (...row) => {
      if (values.length === most) this.flush();
      for (const value of row) values.push(value);
    };
  }

  flush(): void {
    for (const table of this.tables) table.flush();
  }
}
