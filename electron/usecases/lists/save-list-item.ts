import type { ListAbout, ListEntry } from '../../../shared/contract/lists.ts';
import {
  LIST_CATEGORIES,
  LIST_CATEGORY_NAMES,
  LIST_NAMES,
  type ListItem,
  statesOf,
} from '../../../shared/model/records/list-item.ts';
import { type ListSource, peopleAsking } from '../../../shared/model/records/list-source.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { excerptSources } from './excerpt-sources.ts';
import { noSuchState } from './no-such-state.ts';
import { rememberedLists } from './remembered-lists.ts';
import { saidTwice } from './said-twice.ts';
import { changeOf, standingItems, writeLists } from './write-lists.ts';

/** What a person wrote of a new item (id null), or what an item says from now on. */
export interface ListItemToSave {
  readonly id: string | null;
  readonly about: ListAbout;
  readonly entry: ListEntry;
}

/**
 * Writes an item; refused where its category or state is none of its list, where it does not stand any more, or where an excerpt
 * that it is to come from is gone or is of another place; and where another item of the list says the same.
 */
export function saveListItem(
  workspace: Workspace,
  { id, about, entry }: ListItemToSave,
  context: Pick<UseCaseContext, 'author' | 'now' | 'newId'>,
): Result<{ readonly batch: number; readonly id: string }> {
  const fits = LIST_CATEGORIES[entry.list].includes(entry.category);
  if (!fits) return refused(problem('lists-category-elsewhere', wordsOf(entry)));
  if (!statesOf(entry.list).includes(entry.state)) return refused(noSuchState(entry));
  const standing = id === null ? ok([]) : standingItems(workspace, [id]);
  if (!standing.ok) return standing;
  const [before] = standing.value;
  const target = before ?? { id: context.newId(), about };
  const excerpts = excerptSources(workspace.store, target.about, entry.excerpts, before?.body.sources ?? []);
  if (!excerpts.ok) return excerpts;
  const body = itemOf(entry, before?.body ?? null, excerpts.value);
  const doubles = saidTwice(rememberedLists(workspace.store), [{ ...target, body }]);
  if (doubles.length > 0) return refused(...doubles);
  const change = changeOf(target, body);
  return ok({ id: target.id, batch: writeLists(workspace, [change], context, `清单条目：${entry.text}`) });
}

/** What evidence gave stays; everything else is as written. */
function itemOf(
  { origin, asked, excerpts: _, ...written }: ListEntry,
  before: ListItem | null,
  excerpts: readonly ListSource[],
): ListItem {
  const drawn = before?.sources.filter(({ kind }) => kind !== 'hand' && kind !== 'excerpt') ?? [];
  const kept = [...drawn, ...excerpts];
  const hand = { kind: 'hand' as const, words: origin.trim() };
  const sources = kept.length === 0 || hand.words !== '' ? [...kept, hand] : kept;
  const isCounted = peopleAsking(kept) !== null;
  return {
    ...written,
    sources,
    asked: isCounted ? (before?.asked ?? null) : asked,
    commons: before?.commons ?? [],
  };
}

function wordsOf({ list, category }: Pick<ListEntry, 'list' | 'category'>) {
  return {
    list: LIST_NAMES[list].zh,
    listInEnglish: LIST_NAMES[list].en,
    category: LIST_CATEGORY_NAMES[category].zh,
    categoryInEnglish: LIST_CATEGORY_NAMES[category].en,
  };
}
