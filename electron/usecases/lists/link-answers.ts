import type { ListItem } from '../../../shared/model/records/list-item.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Authorship } from '../context.ts';
import type { ListRecord } from './remembered-lists.ts';
import { changeOf, standingItems, writeLists } from './write-lists.ts';

/** A need, and services and resources of the same lists. */
interface Answers {
  readonly need: string;
  readonly answers: readonly string[];
}

/** What came of linking; the batch is null where it stood so already. */
export interface Linked {
  readonly batch: number | null;
  /** Services and resources that the need is linked with by now. */
  readonly answers: number;
}

/** Says that services and resources meet a need, and what is done for it; an action left out stays as it is. */
export function linkAnswers(
  workspace: Workspace,
  { need, answers, action }: Answers & { readonly action?: string | undefined },
  authorship: Authorship,
): Result<Linked> {
  return changeAnswer(workspace, { need, answers }, authorship, (before, records) => ({
    services: added(before.services, records, 'services'),
    resources: added(before.resources, records, 'resources'),
    action: action?.trim() ?? before.action,
  }));
}

/** Takes back that services and resources meet a need, and, where asked for, what is done for it. */
export function unlinkAnswers(
  workspace: Workspace,
  { need, answers, action }: Answers & { readonly action: boolean },
  authorship: Authorship,
): Result<Linked> {
  return changeAnswer(workspace, { need, answers }, authorship, (before) => ({
    services: before.services.filter((id) => !answers.includes(id)),
    resources: before.resources.filter((id) => !answers.includes(id)),
    action: action ? '' : before.action,
  }));
}

/** The need of an id; refused where nothing stands there, or what stands is no need. */
export function needToLink(workspace: Workspace, id: string): Result<ListRecord> {
  const items = standingItems(workspace, [id]);
  if (!items.ok) return items;
  const [record] = items.value;
  if (record === undefined) throw new Error('an item that stands is missing');
  const { list, text } = record.body;
  return list === 'needs' ? ok(record) : refused(problem('lists-not-a-need', { text }));
}

type Answer = ListItem['answer'];

function changeAnswer(
  workspace: Workspace,
  { need, answers }: Answers,
  authorship: Authorship,
  change: (before: Answer, records: readonly ListRecord[]) => Answer,
): Result<Linked> {
  const standing = needToLink(workspace, need);
  if (!standing.ok) return standing;
  const records = standingItems(workspace, answers);
  if (!records.ok) return records;
  const record = standing.value;
  const problems = objectionsTo(record, records.value);
  if (problems.length > 0) return refused(...problems);
  const answer = change(record.body.answer, records.value);
  const linked = answer.services.length + answer.resources.length;
  if (isSame(record.body.answer, answer)) return ok({ batch: null, answers: linked });
  const changes = [changeOf(record, { ...record.body, answer })];
  const note = `需求对应：${record.body.text}`;
  return ok({ batch: writeLists(workspace, changes, authorship, note), answers: linked });
}

function objectionsTo({ about }: ListRecord, answers: readonly ListRecord[]): Problem[] {
  return answers
    .filter(
      (one) => one.body.list === 'needs' || one.about.level !== about.level || one.about.key !== about.key,
    )
    .map((one) => problem('lists-not-an-answer', { text: one.body.text }));
}

function added(
  before: readonly string[],
  records: readonly ListRecord[],
  list: 'services' | 'resources',
): string[] {
  return [...new Set([...before, ...records.filter(({ body }) => body.list === list).map(({ id }) => id)])];
}

function isSame(before: Answer, after: Answer): boolean {
  const sizes = ({ services, resources }: Answer) => [services.length, resources.length].join();
  return before.action === after.action && sizes(before) === sizes(after);
}
