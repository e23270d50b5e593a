import type { ListAbout, ListPlaces, ShownLists } from '../../../shared/contract/lists.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import { currentRecord } from '../../store/records.ts';
import type { Workspace } from '../../store/workspace.ts';
import { shortSamplesAmong } from '../sampling/short-samples-among.ts';
import { type ListScope, listScope, listScopes } from './list-scope.ts';
import { byListOrder, itemView, placeView } from './list-view.ts';
import { notStarted } from './not-started.ts';
import { rememberedLists } from './remembered-lists.ts';

/** Everybody who has lists, with what they hold; refused without a register. */
export function listPlaces({ store }: Workspace, { phase }: { readonly phase: Phase }): Result<ListPlaces> {
  const scopes = listScopes(store, phase);
  const lists = rememberedLists(store);
  const ofLevel = (level: ListScope['about']['level']) =>
    scopes.filter(({ about }) => about.level === level).map((scope) => placeView(scope, lists));
  const committees = ofLevel('committee');
  return committees.length === 0
    ? refused(problem('lists-no-register'))
    : ok({ types: ofLevel('type'), committees });
}

/** The three lists of a type or a committee. */
export function showLists(
  { store }: Workspace,
  { about, phase }: { readonly about: ListAbout; readonly phase: Phase },
): Result<ShownLists> {
  const scope = listScope(store, phase, about);
  if (!scope.ok) return scope;
  const lists = rememberedLists(store);
  const { guideline } = currentGuideline(store);
  const transcriptOf = (excerpt: string) => currentRecord(store, 'excerpt', excerpt)?.body.transcript ?? null;
  const items = [...lists.of(about)]
    .sort(byListOrder)
    .map((record) => itemView(record, scope.value, { lists, guideline, transcriptOf }));
  return ok({
    place: placeView(scope.value, lists),
    compounds: about.level === 'type' ? [] : scope.value.compounds.map(({ code, name }) => ({ code, name })),
    items,
    shortSample: shortSamplesAmong(store, phase, scope.value.compounds),
    notStarted: notStarted(scope.value, lists).length,
    drifted: items.filter(({ drift }) => drift !== null).length,
  });
}
