import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';

/**
 * A small JSON file that the program keeps for itself between starts. One that is missing, damaged or of another
 * version counts as `initial`: it holds conveniences, never data.
 */
export class KeptFile<Schema extends z.ZodType> {
  readonly #path: string;
  readonly #schema: Schema;
  #value: z.output<Schema>;

  constructor(path: string, schema: Schema, initial: z.output<Schema>) {
    this.#path = path;
    this.#schema = schema;
    this.#value = this.#read() ?? initial;
  }

  get value(): z.output<Schema> {
    return this.#value;
  }

  /** Keeps the value, whole or not at all; a disk that refuses only costs the convenience. */
  keep(value: z.output<Schema>): void {
    this.#value = value;
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      writeFileSync(`${this.#path}.part`, JSON.stringify(value, null, 2));
      renameSync(`${this.#path}.part`, this.#path);
    } catch (error) {
      process.stderr.write(`${String(error)}\n`);
    }
  }

  #read(): z.output<Schema> | null {
    try {
      const read = this.#schema.safeParse(JSON.parse(readFileSync(this.#path, 'utf8')));
      return read.success ? read.data : null;
    } catch {
      return null;
    }
  }
}
