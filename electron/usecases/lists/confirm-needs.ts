import { confirmedNeed, refreshedNeed } from '../../../shared/action/lists/confirm-need.ts';
import type { NeedCandidate } from '../../../shared/action/lists/need-candidate.ts';
import type { ListAbout } from '../../../shared/contract/lists.ts';
import { canonicalJson } from '../../../shared/model/canonical-json.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import type { ListCategory } from '../../../shared/model/records/list-item.ts';
import type { RecordChange } from '../../../shared/model/records/record.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Authorship } from '../context.ts';
import { drawNeedsOf } from './draw-needs-of.ts';
import { listScope } from './list-scope.ts';
import { itemsByKey } from './need-candidates.ts';
import { type ListRecord, rememberedLists } from './remembered-lists.ts';
import { changeOf, writeLists } from './write-lists.ts';

/** A candidate that a person confirms; null takes what is proposed. */
interface ConfirmedNeed {
  readonly key: string;
  readonly category: ListCategory | null;
  readonly text: string | null;
}

/** What a person confirms of what evidence says a place needs. */
export interface NeedsToConfirm {
  readonly about: ListAbout;
  readonly phase: Phase;
  readonly needs: readonly ConfirmedNeed[];
}

/** What came of confirming; those for which nobody chose a category stay candidates. */
export interface ConfirmedNeeds {
  /** Null where every item stood with these figures already: nothing was written. */
  readonly batch: number | null;
  readonly added: number;
  readonly refreshed: number;
  readonly withoutCategory: number;
}

/**
 * Makes items of candidates, in one batch; those that are items already take the figures of now, where they changed. Refused where
 * evidence no longer gives one of them, or where no candidate has a category.
 */
export function confirmNeeds(
  workspace: Workspace,
  { about, phase, needs }: NeedsToConfirm,
  authorship: Authorship,
): Result<ConfirmedNeeds> {
  const { store } = workspace;
  const scope = listScope(store, phase, about);
  if (!scope.ok) return scope;
  const drawn = new Map(drawNeedsOf(store, phase, scope.value).candidates.map((one) => [one.key, one]));
  const gone = needs.filter(({ key }) => !drawn.has(key));
  if (gone.length > 0) return refused(...gone.map(({ key }) => problem('lists-candidate-gone', { key })));
  const items = itemsByKey(rememberedLists(store).of(about));
  const chosen = needs.flatMap((need) => {
    const candidate = drawn.get(need.key);
    return candidate === undefined ? [] : [{ need, candidate, item: items.get(need.key) }];
  });
  const added = chosen.flatMap(({ need, candidate, item }) =>
    item === undefined ? (additionOf(about, candidate, need) ?? []) : [],
  );
  const refreshed = chosen.flatMap(({ candidate, item }) =>
    item === undefined ? [] : (refreshmentOf(item, candidate) ?? []),
  );
  const withoutCategory = chosen.filter(({ item }) => item === undefined).length - added.length;
  if (withoutCategory === needs.length) return refused(problem('lists-no-category'));
  const changes = [...added, ...refreshed];
  const note = `确认需求 ${changes.length} 项`;
  const batch = changes.length === 0 ? null : writeLists(workspace, changes, authorship, note);
  return ok({ batch, added: added.length, refreshed: refreshed.length, withoutCategory });
}

/** Null where no category is known. */
function additionOf(
  about: ListAbout,
  candidate: NeedCandidate,
  { category, text }: ConfirmedNeed,
): RecordChange | null {
  const chosen = category ?? candidate.category?.category ?? null;
  if (chosen === null) return null;
  return changeOf({ id: needId(about, candidate), about }, confirmedNeed(candidate, chosen, text));
}

/** Null where the item has the figures of now. */
function refreshmentOf(item: ListRecord, candidate: NeedCandidate): RecordChange | null {
  const body = refreshedNeed(item.body, candidate);
  return canonicalJson(body) === canonicalJson(item.body) ? null : changeOf(item, body);
}

/** The same need of the same place has one id, so that two laptops that confirm it make no double. */
function needId({ level, key }: ListAbout, candidate: NeedCandidate): string {
  return `need:${level}/${key}:${candidate.key}`;
}
