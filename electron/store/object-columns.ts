import { z } from 'zod';
import type { AssessedObject } from '../../shared/model/evidence.ts';

/** Rows whose columns `level` and `object` say what a value of this schema calls its object. */
export function withObject<Schema extends z.ZodType>(schema: Schema) {
  return z
    .looseObject({ level: z.string(), object: z.string() })
    .transform(({ level, object, ...columns }): unknown => ({ ...columns, object: { level, id: object } }))
    .pipe(schema);
}

/** The values for the columns `level` and `object`. */
export function objectColumns({ level, id }: AssessedObject): [level: string, object: string] {
  return [level, id];
}
