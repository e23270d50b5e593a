import { commonDrift } from '../../../shared/action/lists/common-drift.ts';
import { isUnmatched } from '../../../shared/action/lists/is-unmatched.ts';
import { sourceWording } from '../../../shared/action/lists/source-wording.ts';
import type { ListItemView, ListPlace } from '../../../shared/contract/lists.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import {
  LIST_CATEGORIES,
  LISTS,
  listStateSchema,
  stateName,
} from '../../../shared/model/records/list-item.ts';
import { type ListSource, peopleAsking, topicOf } from '../../../shared/model/records/list-source.ts';
import { evidencePath, type TranscriptOf } from './evidence-path.ts';
import type { ListScope } from './list-scope.ts';
import type { ListRecord, StandingLists } from './remembered-lists.ts';

/** How many items a place has on each list, and how many needs nothing meets. */
export function placeView(
  { about, name, subdistrict, compounds }: ListScope,
  lists: StandingLists,
): ListPlace {
  const items = lists.of(about);
  const countOf = (list: string) => items.filter(({ body }) => body.list === list).length;
  return {
    about,
    name,
    subdistrict,
    compounds: compounds.length,
    needs: countOf('needs'),
    resources: countOf('resources'),
    services: countOf('services'),
    unmatched: items.filter(({ body }) => isUnmatched(body, lists.byId)).length,
  };
}

/** What an item is shown with. */
interface ViewTools {
  readonly lists: StandingLists;
  readonly guideline: Guideline;
  readonly transcriptOf: TranscriptOf;
}

/** An item ready to be shown. */
export function itemView(
  { id, version, about, body }: ListRecord,
  { compounds }: Pick<ListScope, 'compounds'>,
  { lists, guideline, transcriptOf }: ViewTools,
): ListItemView {
  const { list, category, text, note, asked, state, sources, answer } = body;
  const drift = commonDrift(body, lists.byId);
  const named = (ids: readonly string[]) =>
    ids.flatMap((one) => {
      const record = lists.byId.get(one);
      return record === undefined ? [] : [{ id: one, text: record.body.text }];
    });
  return {
    ...{ id, version, list, category, text, note, asked, state },
    isCounted: peopleAsking(sources) !== null,
    stateName: stateName(list, state),
    sources: sources.map((source) => sourceWording(source, guideline)),
    drawnFrom: sources
      .filter(({ kind }) => kind !== 'hand')
      .map((source) => ({
        words: sourceWording(source, guideline),
        path: evidencePath(source, about, transcriptOf),
        topic: topicOf(source),
        excerpt: source.kind === 'excerpt' ? source.excerpt : null,
      })),
    origin: handWords(sources),
    compounds: body.compounds.map((code) => ({
      code,
      name: compounds.find((compound) => compound.code === code)?.name ?? code,
    })),
    isCommon: body.commons.length > 0,
    drift:
      drift?.kind === 'changed'
        ? { kind: 'changed', text: drift.common.body.text, note: drift.common.body.note }
        : drift,
    services: named(answer.services),
    resources: named(answer.resources),
    action: answer.action,
    isUnmatched: isUnmatched(body, lists.byId),
  };
}

/** In the order of paper: list, category, what is still open first, most asked first, then as they were written. */
export function byListOrder(a: ListRecord, b: ListRecord): number {
  return (
    LISTS.indexOf(a.body.list) - LISTS.indexOf(b.body.list) ||
    categoryPlace(a) - categoryPlace(b) ||
    statePlace(a) - statePlace(b) ||
    (b.body.asked ?? -1) - (a.body.asked ?? -1) ||
    (a.id < b.id ? -1 : 1)
  );
}

function categoryPlace({ body }: ListRecord): number {
  return LIST_CATEGORIES[body.list].indexOf(body.category);
}

/** What is met or not taken up stands last. */
function statePlace({ body }: ListRecord): number {
  const place = listStateSchema.options.indexOf(body.state);
  return place >= listStateSchema.options.indexOf('met') ? place : 0;
}

function handWords(sources: readonly ListSource[]): string {
  return sources.flatMap((source) => (source.kind === 'hand' ? source.words : [])).join('；');
}
