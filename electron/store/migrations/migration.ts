/** One step forward of the schema; it runs in a transaction of its own, and there is no way back. */
export interface Migration {
  /** As the file is called. */
  readonly name: string;
  readonly sql: string;
}
