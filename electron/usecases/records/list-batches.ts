import { ok, type Result } from '../../../shared/problems/result.ts';
import { listRecordBatches, type RecordBatch } from '../../store/record-batches.ts';
import type { Workspace } from '../../store/workspace.ts';
import { standingAfter } from './standing-after.ts';

/** A batch, and by which later one it is taken back. */
export interface ListedBatch extends RecordBatch {
  /** Null where it is not, or where taking it back was taken back itself. */
  readonly undoneBy: number | null;
}

/** What was written down beside the evidence, batch by batch, the oldest first. */
export function listBatches({ store }: Workspace): Result<ListedBatch[]> {
  return ok(
    listRecordBatches(store).map((one) => {
      const { by, isUndone } = standingAfter(store, one.batch);
      return { ...one, undoneBy: isUndone ? by : null };
    }),
  );
}
