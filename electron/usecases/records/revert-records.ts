import type { Reverted } from '../../../shared/contract/records.ts';
import { recordCounts } from '../../../shared/model/records/record-counts.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { lastBatch } from '../../store/last-batch.ts';
import { recordsInBatch } from '../../store/record-batches.ts';
import { reversalOf, writeRecords } from '../../store/records.ts';
import type { ReadStore } from '../../store/store.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Authorship } from '../context.ts';
import { standingAfter } from './standing-after.ts';

/**
 * Takes back what was written at once, as far as nobody changed it since; gives the batch that did so, and what it
 * came to. Refused for a batch that there is not, and where nothing is left to take back.
 */
export function revertRecords(
  { store }: Workspace,
  { batch }: { readonly batch: number },
  context: Authorship,
): Result<Reverted> {
  const last = lastBatch(store);
  if (batch > last) return refused(problem('records-no-such-batch', { batch, last }));
  const changes = reversalOf(store, batch);
  if (changes.length === 0) return refused(nothingLeft(store, batch));
  const kept = recordsInBatch(store, batch) - changes.length;
  const { author, now } = context;
  const deed = { author, now: now(), note: `撤销第 ${batch} 批`, undoes: batch };
  return ok({ batch: writeRecords(store, changes, deed), kinds: recordCounts(changes), kept });
}

function nothingLeft(db: ReadStore, batch: number): Problem {
  const { by, isUndone } = standingAfter(db, batch);
  if (by === null) return problem('records-nothing-to-revert');
  return problem(isUndone ? 'records-reverted-already' : 'records-restored-since', { batch, by });
}
