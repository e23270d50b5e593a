import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { rememberedLists } from '../usecases/lists/remembered-lists.ts';
import { showLists } from '../usecases/lists/show-lists.ts';
import { chosenNumbers } from './chosen-numbers.ts';
import { type ListsPlace, listsAbout } from './lists-place.ts';
import type { OpenWorkspace } from './open-workspace.ts';

/**
 * The ids of the items that words name: ids themselves, or numbers as `lists` prints them for the place of the options. Refused
 * where numbers are given without a place, or one is not there.
 */
export function chosenItems(
  workspace: OpenWorkspace,
  words: readonly string[],
  place: ListsPlace,
): Result<string[]> {
  const { byId } = rememberedLists(workspace.store);
  if (words.every((word) => byId.has(word))) return ok([...words]);
  const about = listsAbout(workspace, place);
  if (!about.ok) return about;
  if (about.value === null) return refused(problem('lists-nobody-chosen'));
  const shown = showLists(workspace, { about: about.value, phase: place.phase });
  if (!shown.ok) return shown;
  const { items } = shown.value;
  const chosen = chosenNumbers(words.join(','), items.length, 'lists-no-item-number');
  return chosen.ok ? ok(chosen.value.flatMap((number) => items[number - 1]?.id ?? [])) : chosen;
}
