import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { lastBatch } from '../../store/last-batch.ts';
import { reversalOf, writeRecords } from '../../store/records.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Authorship } from '../context.ts';

/** Takes back what was written at once, as far as nobody changed it since; gives the batch that did so. */
export function revertRecords(
  { store }: Workspace,
  { batch }: { readonly batch: number },
  context: Authorship,
): Result<{ readonly batch: number }> {
  const last = lastBatch(store);
  if (batch > last) return refused(problem('records-no-such-batch', { batch, last }));
  const changes = reversalOf(store, batch);
  if (changes.length === 0) return refused(problem('records-nothing-to-revert'));
  const { author, now } = context;
  return ok({ batch: writeRecords(store, changes, { author, now: now(), note: `撤销第 ${batch} 批` }) });
}
