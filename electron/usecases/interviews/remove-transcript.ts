import type { RecordChange } from '../../../shared/model/records/record.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { currentRecord, writeRecords } from '../../store/records.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Authorship } from '../context.ts';
import { excerptsOf } from './excerpts-of.ts';

/** Takes a transcript back with everything coded in it; what was entered of it stays in the evidence. */
export function removeTranscript(
  { store }: Workspace,
  { id }: { readonly id: string },
  { author, now }: Authorship,
): Result<{ readonly batch: number }> {
  const transcript = currentRecord(store, 'transcript', id);
  if (transcript === null) return refused(problem('interview-gone'));
  const { about, body } = transcript;
  const changes: RecordChange[] = [
    { kind: 'transcript', id, about, body: null },
    ...excerptsOf(store, transcript).map(
      (excerpt): RecordChange => ({ kind: 'excerpt', id: excerpt.id, about, body: null }),
    ),
  ];
  return ok({
    batch: writeRecords(store, changes, { author, now: now(), note: `移除访谈 ${body.interview}` }),
  });
}
