import type { ListItem } from '../../../shared/model/records/list-item.ts';
import type { RecordChange } from '../../../shared/model/records/record.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { writeRecords } from '../../store/records.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Authorship } from '../context.ts';
import { type ListRecord, rememberedLists } from './remembered-lists.ts';

/** Writes changes of the lists as one batch, which can be taken back as one; gives its number. */
export function writeLists(
  { store }: Workspace,
  changes: readonly RecordChange[],
  { author, now }: Authorship,
  note: string,
): number {
  return writeRecords(store, changes, { author, now: now(), note });
}

/** The items with these ids; refused where one of them does not stand any more. */
export function standingItems({ store }: Workspace, ids: readonly string[]): Result<ListRecord[]> {
  const { byId } = rememberedLists(store);
  const missing = ids.filter((id) => !byId.has(id));
  if (missing.length > 0)
    return refused(
      ...missing.map((id) =>
        problem('records-no-such', { id, kind: '清单条目', kindInEnglish: 'the lists' }),
      ),
    );
  return ok(ids.flatMap((id) => byId.get(id) ?? []));
}

/** What makes an item say something else, or go (null). */
export function changeOf(
  { id, about }: Pick<ListRecord, 'id' | 'about'>,
  body: ListItem | null,
): RecordChange {
  return { kind: 'list-item', id, about, body };
}
