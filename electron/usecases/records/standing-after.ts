import { undoingBatch } from '../../store/record-batches.ts';
import type { ReadStore } from '../../store/store.ts';

/** What became of a batch: taken back, or standing again since that was taken back too. */
export interface BatchStanding {
  /** The latest batch that took it back or brought it back; null where nobody did either. */
  readonly by: number | null;
  readonly isUndone: boolean;
}

/** Follows a batch from one undoing to the next. */
export function standingAfter(db: ReadStore, batch: number): BatchStanding {
  let standing: BatchStanding = { by: null, isUndone: false };
  for (let next = undoingBatch(db, batch); next !== null; next = undoingBatch(db, next))
    standing = { by: next, isUndone: !standing.isUndone };
  return standing;
}
