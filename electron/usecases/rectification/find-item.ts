import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import type { ReadStore } from '../../store/store.ts';
import { type StandingItem, standingItems } from './standing-items.ts';

/** The item of this id, or the one that people call by this number; refused where there is none. */
export function findItem(db: ReadStore, id: string): Result<StandingItem> {
  const items = standingItems(db);
  const found = items.find(({ record }) => record.id === id) ?? items.find(({ number }) => number === id);
  return found === undefined ? refused(problem('rectification-no-such-item', { number: id })) : ok(found);
}
