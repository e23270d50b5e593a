import {
  LIST_CATEGORIES,
  LISTS,
  type List,
  type ListCategory,
  type ListItem,
  type ListState,
  statesOf,
} from '../../../shared/model/records/list-item.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Authorship } from '../context.ts';
import { noSuchState } from './no-such-state.ts';
import { type ListRecord, rememberedLists } from './remembered-lists.ts';
import { saidTwice } from './said-twice.ts';
import { changeOf, standingItems, writeLists } from './write-lists.ts';

/** What items are to say from now on; what is left out stays. */
interface Amendment {
  readonly ids: readonly string[];
  /** Brings them to the list that has this category, too. */
  readonly category?: ListCategory | undefined;
  readonly state?: ListState | undefined;
  readonly text?: string | undefined;
  readonly note?: string | undefined;
}

/** What came of changing items; the batch is null where all of them said so already. */
export interface Amended {
  readonly batch: number | null;
  readonly changed: number;
}

/**
 * Changes parts of items, all of them or none, in one batch. An item that goes to another list must not be linked, and the
 * state that it has must be known there; a text is given to one item only and to none that another item of the list has, for a list says a thing once.
 */
export function amendListItems(
  workspace: Workspace,
  { ids, ...parts }: Amendment,
  authorship: Authorship,
): Result<Amended> {
  const items = standingItems(workspace, ids);
  if (!items.ok) return items;
  const [first] = items.value;
  if (
    parts.text !== undefined &&
    (items.value.length !== 1 || parts.text.trim() === '' || first === undefined)
  )
    return refused(problem('lists-text-of-one'));
  const amended = items.value.map((record) => ({ record, body: amendedBody(record.body, parts) }));
  const doubles = saidTwice(
    rememberedLists(workspace.store),
    amended.map(({ record, body }) => ({ ...record, body })),
  );
  const problems = [
    ...amended.flatMap(({ record, body }) => objectionsTo(workspace, record, body)),
    ...doubles,
  ];
  if (problems.length > 0) return refused(...problems);
  const changes = amended.flatMap(({ record, body }) =>
    isSame(record.body, body) ? [] : [changeOf(record, body)],
  );
  if (changes.length === 0) return ok({ batch: null, changed: 0 });
  const note = `修改清单条目 ${changes.length} 项`;
  return ok({ batch: writeLists(workspace, changes, authorship, note), changed: changes.length });
}

function amendedBody(body: ListItem, parts: Omit<Amendment, 'ids'>): ListItem {
  const { category = body.category, state = body.state, text = body.text, note = body.note } = parts;
  return { ...body, list: listOf(category), category, state, text: text.trim(), note };
}

function listOf(category: ListCategory): List {
  const list = LISTS.find((one) => LIST_CATEGORIES[one].includes(category));
  if (list === undefined) throw new Error(`no list has the category ${category}`);
  return list;
}

function isSame(before: ListItem, after: ListItem): boolean {
  return (['category', 'state', 'text', 'note'] as const).every((part) => before[part] === after[part]);
}

function objectionsTo(workspace: Workspace, { id, about, body }: ListRecord, after: ListItem): Problem[] {
  if (!statesOf(after.list).includes(after.state)) return [noSuchState(after)];
  if (after.list === body.list) return [];
  const lists = rememberedLists(workspace.store);
  const { services, resources, action } = body.answer;
  const answersOwn = action !== '' || [...services, ...resources].some((one) => lists.byId.has(one));
  const answersOthers = lists
    .of(about)
    .some(({ body: { answer } }) => [...answer.services, ...answer.resources].includes(id));
  return answersOwn || answersOthers ? [problem('lists-linked', { text: body.text })] : [];
}
