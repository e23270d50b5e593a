import type { ImportRecord } from '../../shared/model/import-record.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { standWithout } from './evidence-rows.ts';
import { listImports } from './imports.ts';
import { addJournalEntry } from './journal.ts';
import { inTransaction, type ReadStore, type WriteStore } from './store.ts';

/**
 * Takes an import back as a whole: what earlier files said stands again, unless a later one speaks.
 *
 * @param reference its number in this file, its id, or the beginning of its id
 * @returns the import, now undone; refused when there is none or several, or when it is undone already
 */
export function undoImport(
  db: WriteStore,
  reference: string,
  { author, now }: { readonly author: string; readonly now: string },
): Result<ImportRecord> {
  return inTransaction(db, () => {
    const found = findImport(db, reference);
    if (!found.ok) return found;
    const { id, sequence, kind, phase, fileName, undone } = found.value;
    if (undone !== null) return refused(problem('undo-already-undone', { sequence, file: fileName }));
    db.prepare('UPDATE import SET undone_at = ?, undone_by = ? WHERE sequence = ?').run(
      now,
      author,
      sequence,
    );
    standWithout(db, sequence);
    const details = { sequence, kind, phase, file: fileName };
    addJournalEntry(db, { action: 'import-undone', subject: id, content: null, details, author, at: now });
    return ok({ ...found.value, undone: { at: now, author } });
  });
}

/** The number goes before the id, which may begin with the same digits. */
function findImport(db: ReadStore, reference: string): Result<ImportRecord> {
  const imports = listImports(db);
  const wanted = reference.trim().toLowerCase();
  const numbered = imports.find(({ sequence }) => String(sequence) === wanted);
  if (numbered !== undefined) return ok(numbered);
  const [match, another] = imports.filter(({ id }) => wanted !== '' && id.toLowerCase().startsWith(wanted));
  if (match === undefined) return refused(problem('undo-unknown-import', { reference }));
  if (another !== undefined) return refused(problem('undo-ambiguous-import', { reference }));
  return ok(match);
}
