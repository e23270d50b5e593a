import { commonDrift, withCommon } from '../../../shared/action/lists/common-drift.ts';
import { type ListState, statesOf } from '../../../shared/model/records/list-item.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Authorship } from '../context.ts';
import { noSuchState } from './no-such-state.ts';
import { rememberedLists } from './remembered-lists.ts';
import { saidTwice } from './said-twice.ts';
import { changeOf, standingItems, writeLists } from './write-lists.ts';

interface Chosen {
  readonly ids: readonly string[];
}

/** Moves items to a state; refused where the list of one of them does not know it. */
export function moveListItems(
  workspace: Workspace,
  { ids, state }: Chosen & { readonly state: ListState },
  authorship: Authorship,
): Result<{ readonly batch: number }> {
  const items = standingItems(workspace, ids);
  if (!items.ok) return items;
  const strange = items.value.filter(({ body }) => !statesOf(body.list).includes(state));
  if (strange.length > 0) return refused(...strange.map(({ body }) => noSuchState(body)));
  const changes = items.value.map((record) => changeOf(record, { ...record.body, state }));
  return ok({ batch: writeLists(workspace, changes, authorship, `清单状态：${changes.length} 项`) });
}

/** Takes items off their lists; what stood before is kept and can be brought back. */
export function removeListItems(
  workspace: Workspace,
  { ids }: Chosen,
  authorship: Authorship,
): Result<{ readonly batch: number }> {
  const items = standingItems(workspace, ids);
  if (!items.ok) return items;
  const changes = items.value.map((record) => changeOf(record, null));
  return ok({ batch: writeLists(workspace, changes, authorship, `移除清单条目 ${changes.length} 项`) });
}

/**
 * Has individual items say what their common items say by now; refused where none of them differs, and where another item of the
 * list says that already.
 */
export function takeOverCommon(
  workspace: Workspace,
  { ids }: Chosen,
  authorship: Authorship,
): Result<{ readonly batch: number }> {
  const items = standingItems(workspace, ids);
  if (!items.ok) return items;
  const lists = rememberedLists(workspace.store);
  const taken = items.value.flatMap((record) => {
    const drift = commonDrift(record.body, lists.byId);
    return drift?.kind === 'changed' ? [{ ...record, body: withCommon(record.body, drift.common) }] : [];
  });
  if (taken.length === 0) return refused(problem('lists-nothing-drifted'));
  const doubles = saidTwice(lists, taken);
  if (doubles.length > 0) return refused(...doubles);
  const changes = taken.map((record) => changeOf(record, record.body));
  return ok({ batch: writeLists(workspace, changes, authorship, `采用共性清单 ${changes.length} 项`) });
}
