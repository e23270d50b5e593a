import { z } from 'zod';
import type { Wording } from '../../shared/language/wording.ts';
import type { AssessedObject } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { SourceRow } from '../../shared/model/source-row.ts';

/** Whose rows, in which phase. */
export interface SourceScope {
  readonly phase: Phase;
  readonly object: AssessedObject;
}

/** The columns of the view `standing` that say where a row stands. */
export const PLACE =
  'standing.evidence AS id, standing.file_name AS file, standing.sha256, standing.sheet, standing.source_row AS row';

/** How the columns of `PLACE` are read. */
export const placeColumns = {
  id: z.number().int(),
  file: z.string(),
  sha256: z.string(),
  sheet: z.string(),
  row: z.number().int(),
};

/** A row with its place as a source row: what it said is put in words. */
export function asSource<Row extends Omit<SourceRow, 'text'>>(
  row: Row,
  say: (row: Row) => Wording,
): SourceRow {
  const { id, file, sha256, sheet, row: number } = row;
  return { id, file, sha256, sheet, row: number, text: say(row) };
}
