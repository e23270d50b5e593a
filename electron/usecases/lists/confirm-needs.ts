import { confirmedAlready, confirmedNeed, refreshedNeed } from '../../../shared/action/lists/confirm-need.ts';
import type { NeedCandidate } from '../../../shared/action/lists/need-candidate.ts';
import type { ListAbout } from '../../../shared/contract/lists.ts';
import { canonicalJson } from '../../../shared/model/canonical-json.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import type { ListCategory } from '../../../shared/model/records/list-item.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Authorship } from '../context.ts';
import { drawNeedsOf } from './draw-needs-of.ts';
import { listScope } from './list-scope.ts';
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
 * Makes items of candidates, in one batch; those that are items already, by their source or by what they say, take the figures of
 * now, where they changed. Refused where evidence no longer gives one of them, or where no candidate has a category.
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
  const chosen = needs.flatMap((need) => {
    const candidate = drawn.get(need.key);
    return candidate === undefined ? [] : [{ need, candidate }];
  });
  const before = new Map(
    rememberedLists(store)
      .of(about)
      .map((record) => [record.id, record]),
  );
  const { items, withoutCategory } = confirmedItems(about, [...before.values()], chosen);
  if (withoutCategory === needs.length) return refused(problem('lists-no-category'));
  const added = items.filter(({ id }) => !before.has(id));
  const refreshed = items.filter((item) => isRefreshed(item, before.get(item.id)));
  const changes = [...added, ...refreshed].map((item) => changeOf(item, item.body));
  const note = `确认需求 ${changes.length} 项`;
  const batch = changes.length === 0 ? null : writeLists(workspace, changes, authorship, note);
  return ok({ batch, added: added.length, refreshed: refreshed.length, withoutCategory });
}

type Item = Pick<ListRecord, 'id' | 'about' | 'body'>;

interface Chosen {
  readonly need: ConfirmedNeed;
  readonly candidate: NeedCandidate;
}

/** The list after one candidate after another was confirmed, so that two that say the same become one item. */
function confirmedItems(about: ListAbout, standing: readonly Item[], chosen: readonly Chosen[]) {
  const items = new Map(standing.map((item) => [item.id, item]));
  let withoutCategory = 0;
  for (const { need, candidate } of chosen) {
    const item = itemAfter(about, [...items.values()], { need, candidate });
    if (item === null) withoutCategory += 1;
    else items.set(item.id, item);
  }
  return { items: [...items.values()], withoutCategory };
}

/** Null where the candidate is no item yet and no category is known. */
function itemAfter(about: ListAbout, items: readonly Item[], { need, candidate }: Chosen): Item | null {
  const item = confirmedAlready(items, candidate, need.text);
  if (item !== null) return { ...item, body: refreshedNeed(item.body, candidate) };
  const category = need.category ?? candidate.category?.category ?? null;
  if (category === null) return null;
  return { id: needId(about, candidate), about, body: confirmedNeed(candidate, category, need.text) };
}

function isRefreshed({ body }: Item, before: Item | undefined): boolean {
  return before !== undefined && canonicalJson(body) !== canonicalJson(before.body);
}

/** The same need of the same place has one id, so that two laptops that confirm it make no double. */
function needId({ level, key }: ListAbout, candidate: NeedCandidate): string {
  return `need:${level}/${key}:${candidate.key}`;
}
