import { startFromCommon } from '../../../shared/action/lists/start-from-common.ts';
import type { ListAbout } from '../../../shared/contract/lists.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Authorship } from '../context.ts';
import { listScope } from './list-scope.ts';
import { commonsOf, commonsTaken } from './not-started.ts';
import { ownNeedsOf } from './own-needs.ts';
import { rememberedLists } from './remembered-lists.ts';
import { changeOf, writeLists } from './write-lists.ts';

/**
 * Brings the common items of its types into the lists of a committee, as far as they are not there: doing it again adds what is
 * new. Refused where there is nothing to bring.
 */
export function startCommitteeLists(
  workspace: Workspace,
  { about, phase }: { readonly about: ListAbout; readonly phase: Phase },
  authorship: Authorship,
): Result<{ readonly batch: number; readonly added: number }> {
  const { store } = workspace;
  const scope = listScope(store, phase, about);
  if (!scope.ok) return scope;
  if (about.level === 'type') return refused(problem('lists-start-of-type'));
  const lists = rememberedLists(store);
  const { compounds } = scope.value;
  const started = startFromCommon({
    compounds,
    commons: commonsOf(compounds, lists),
    taken: commonsTaken(lists.of(about)),
    ownNeeds: ownNeedsOf(store, phase, scope.value),
  });
  if (started.length === 0) return refused(problem('lists-nothing-to-start'));
  const changes = started.map(({ common, body }) =>
    changeOf({ id: `common:${about.key}:${common}`, about }, body),
  );
  const note = `从共性清单生成 ${about.key} 的清单 ${changes.length} 项`;
  return ok({ added: changes.length, batch: writeLists(workspace, changes, authorship, note) });
}
