import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { currentRecord, writeRecords } from '../../store/records.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Authorship } from '../context.ts';

/** Takes the coding of a passage back. */
export function removeExcerpt(
  { store }: Workspace,
  { id }: { readonly id: string },
  { author, now }: Authorship,
): Result<{ readonly batch: number }> {
  const excerpt = currentRecord(store, 'excerpt', id);
  if (excerpt === null) return refused(problem('interview-excerpt-gone'));
  const { about, body } = excerpt;
  const changes = [{ kind: 'excerpt' as const, id, about, body: null }];
  return ok({ batch: writeRecords(store, changes, { author, now: now(), note: `移除编码：${body.topic}` }) });
}
