import { z } from 'zod';
import type { Phase } from '../../shared/model/phase.ts';
import type { ReadStore } from './store.ts';

const keyRow = z.object({ key: z.string() });

/** `问卷.xlsx:17`: a file's name and the row in it. */
const FILE_AND_ROW = /^(.+)[:：](\d{1,9})$/u;

const STANDS = "kind = 'questionnaire' AND phase = ? AND is_current = 1";

/** The keys of the standing responses of a phase that go by this number in the workspace, `file:row`, or key. */
export function standingResponseKeys(db: ReadStore, phase: Phase, name: string): string[] {
  const number = /^\d{1,15}$/.test(name) ? Number(name) : -1;
  const [, file = '', row = '-1'] = FILE_AND_ROW.exec(name) ?? [];
  // Each by an index of its own: the district has tens of thousands of responses.
  const rows = db
    .prepare(
      `SELECT key FROM evidence_row WHERE id = ? AND ${STANDS}
       UNION SELECT key FROM evidence_row WHERE key = ? AND ${STANDS}
       UNION SELECT key FROM evidence_row
       WHERE import IN (SELECT sequence FROM import WHERE file_name = ?) AND source_row = ? AND ${STANDS}`,
    )
    .all(number, phase, name, phase, file, Number(row), phase);
  return rows.map((stored) => keyRow.parse(stored).key);
}
