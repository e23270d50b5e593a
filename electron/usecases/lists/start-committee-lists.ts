import { startFromCommon } from '../../../shared/action/lists/start-from-common.ts';
import type { ListAbout } from '../../../shared/contract/lists.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Authorship } from '../context.ts';
import { listScope } from './list-scope.ts';
import { commonsOf } from './not-started.ts';
import { ownNeedsOf } from './own-needs.ts';
import { rememberedLists } from './remembered-lists.ts';
import { changeOf, writeLists } from './write-lists.ts';

/** What came of starting the lists of a committee. */
interface StartedLists {
  readonly batch: number;
  readonly added: number;
  /** Items that stood on its lists, said the same as a common one, and are one with it from now on. */
  readonly joined: number;
}

/**
 * Brings the common items of its types into the lists of a committee, as far as they are not there: doing it again adds what is
 * new. Refused where there is nothing to bring.
 */
export function startCommitteeLists(
  workspace: Workspace,
  { about, phase }: { readonly about: ListAbout; readonly phase: Phase },
  authorship: Authorship,
): Result<StartedLists> {
  const { store } = workspace;
  const scope = listScope(store, phase, about);
  if (!scope.ok) return scope;
  if (about.level === 'type') return refused(problem('lists-start-of-type'));
  const lists = rememberedLists(store);
  const { compounds } = scope.value;
  const started = startFromCommon({
    compounds,
    commons: commonsOf(compounds, lists),
    standing: lists.of(about),
    ownNeeds: ownNeedsOf(store, phase, scope.value),
  });
  if (started.length === 0) return refused(problem('lists-nothing-to-start'));
  const changes = started.map(({ common, joined, body }) =>
    changeOf(joined ?? { id: `common:${about.key}:${common}`, about }, body),
  );
  const joined = started.filter((one) => one.joined !== null).length;
  const note = `从共性清单生成 ${about.key} 的清单 ${changes.length} 项`;
  const batch = writeLists(workspace, changes, authorship, note);
  return ok({ batch, added: changes.length - joined, joined });
}
