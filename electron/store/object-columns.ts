import { z } from 'zod';
import type { AssessedObject } from '../../shared/model/evidence.ts';
import { levelSchema } from '../../shared/model/guideline.ts';

/** How the columns `level` and `object` are read. */
export const objectShape = { level: levelSchema, object: z.string().min(1) };

/** The row with those two columns as the thing they name. */
export function withObject<Row extends { level: AssessedObject['level']; object: string }>(row: Row) {
  const { level, object, ...columns } = row;
  return { ...columns, object: { level, id: object } };
}

/** The values for the columns `level` and `object`. */
export function objectColumns({ level, id }: AssessedObject): [level: string, object: string] {
  return [level, id];
}
