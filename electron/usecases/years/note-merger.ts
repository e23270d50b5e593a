import type { Batch } from '../../../shared/contract/records.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { findCompound } from '../../store/compounds.ts';
import { writeRecords } from '../../store/records.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Authorship } from '../context.ts';

/** A compound of the year before, and the one that took it in. */
interface NotedMerger {
  readonly code: string;
  /** Null takes the note back. */
  readonly into: string | null;
  readonly note: string;
}

/** Notes that a compound went into another one, which the register of year-end must have; that one then shows its results, too. */
export function noteMerger(
  { store }: Workspace,
  { code, into, note }: NotedMerger,
  context: Authorship,
): Result<Batch> {
  if (into !== null && (into === code || findCompound(store, 'end', into) === null)) {
    return refused(problem('merger-unknown', { into }));
  }
  const body = into === null ? null : { into, note: note.trim() };
  const about = { level: 'compound', key: code } as const;
  const deed = {
    author: context.author,
    now: context.now(),
    note: into === null ? code : `${code} → ${into}`,
  };
  return ok({ batch: writeRecords(store, [{ kind: 'merger', id: code, about, body }], deed) });
}
