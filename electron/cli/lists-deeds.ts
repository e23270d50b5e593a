import type { ListAbout, ShownLists } from '../../shared/contract/lists.ts';
import type { Language, Wording } from '../../shared/language/wording.ts';
import type { List } from '../../shared/model/records/list-item.ts';
import { type Problem, problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import type { UseCaseContext } from '../usecases/context.ts';
import { confirmNeeds } from '../usecases/lists/confirm-needs.ts';
import { importLists } from '../usecases/lists/import-lists.ts';
import { needCandidates } from '../usecases/lists/need-candidates.ts';
import { listPlaces, showLists } from '../usecases/lists/show-lists.ts';
import { startCommitteeLists } from '../usecases/lists/start-committee-lists.ts';
import { chosenNumbers } from './chosen-numbers.ts';
import type { ListsOptions } from './lists-options.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import { printCandidates, printLists, printPlaces } from './print-lists.ts';
import { problemsJson } from './problem-json.ts';
import { sayDeep } from './say-deep.ts';
import type { Terminal } from './terminal.ts';

/** What `lists` did: for programs, for people, and what there is to say beside it. */
export interface ListsDeed {
  json(language: Language): unknown;
  readonly problems: readonly Problem[];
  readonly rejected: number;
  /** By which it can be taken back; null where nothing was written. */
  readonly batch: number | null;
  print(terminal: Terminal): void;
}

/** Does what the options ask for; without a deed, shows what there is. */
export async function listsDeed(
  workspace: OpenWorkspace,
  about: ListAbout | null,
  options: ListsOptions,
  context: UseCaseContext,
): Promise<Result<ListsDeed>> {
  const { phase } = options;
  if (options.category !== undefined && options.confirm === undefined)
    return refused(problem('lists-category-without-confirm'));
  if (options.dryRun === true && options.import === undefined)
    return refused(problem('command-option-alone', { option: '--dry-run', needed: '--import' }));
  if (options.import !== undefined) return imported(workspace, about, options.import, options, context);
  if (options.export !== undefined) return exported(workspace, about, options.export, options, context);
  if (about === null) {
    const isDeed = options.candidates || options.start || options.confirm !== undefined;
    return isDeed ? refused(problem('lists-nobody-chosen')) : places(workspace, options);
  }
  if (options.candidates) {
    return withDeed(needCandidates(workspace, { about, phase }), (drawn) => ({
      print: (terminal) => printCandidates(terminal, drawn),
    }));
  }
  if (options.start) {
    return withDeed(startCommitteeLists(workspace, { about, phase }, context), (started) => ({
      batch: started.batch,
      print: ({ print, say }) => print(say(startedWords(started))),
    }));
  }
  if (options.confirm !== undefined) return confirmed(workspace, { about, phase }, options, context);
  return withDeed(showLists(workspace, { about, phase }), (shown) => ({
    json: (language) => sayDeep(numbered(shown, options.list ?? null), language),
    print: (terminal) => printLists(terminal, shown, options.list ?? null),
  }));
}

function startedWords({ added, joined }: { readonly added: number; readonly joined: number }): Wording {
  if (joined === 0)
    return { zh: `从共性清单生成 ${added} 项。`, en: `Started ${added} items from the common lists.` };
  return {
    zh: `从共性清单生成 ${added} 项；另有 ${joined} 项清单中已有相同内容，并为一项。`,
    en: `Started ${added} items from the common lists; ${joined} stood here with the same words and stay one item.`,
  };
}

/** The items of a list, or of all, each with the number by which other commands know it. */
function numbered(shown: ShownLists, only: List | null) {
  const items = shown.items.map((item, at) => ({ number: at + 1, ...item }));
  return { ...shown, items: only === null ? items : items.filter(({ list }) => list === only) };
}

type Told = Pick<ListsDeed, 'print'> & Partial<ListsDeed>;

function withDeed<Value>(result: Result<Value>, tell: (value: Value) => Told): Result<ListsDeed> {
  if (!result.ok) return result;
  const { value } = result;
  return ok({
    problems: [],
    rejected: 0,
    batch: null,
    json: (language) => sayDeep(value, language),
    ...tell(value),
  });
}

function places(workspace: OpenWorkspace, options: ListsOptions): Result<ListsDeed> {
  return withDeed(listPlaces(workspace, options), (found) => ({
    print: (terminal) => printPlaces(terminal, found),
  }));
}

function confirmed(
  workspace: OpenWorkspace,
  place: { readonly about: ListAbout; readonly phase: ListsOptions['phase'] },
  { confirm = '', category }: Pick<ListsOptions, 'confirm' | 'category'>,
  context: UseCaseContext,
): Result<ListsDeed> {
  const drawn = needCandidates(workspace, place);
  if (!drawn.ok) return drawn;
  const chosen = chosenNumbers(confirm, drawn.value.candidates.length, 'lists-no-candidate');
  if (!chosen.ok) return chosen;
  const needs = chosen.value.flatMap((number) => {
    const candidate = drawn.value.candidates[number - 1];
    return candidate === undefined ? [] : [{ key: candidate.key, category: category ?? null, text: null }];
  });
  return withDeed(confirmNeeds(workspace, { ...place, needs }, context), (done) => ({
    batch: done.batch,
    print: ({ print, say }) =>
      print(
        say({
          zh: `确认 ${done.added} 项，更新人数 ${done.refreshed} 项；没有类别而未确认 ${done.withoutCategory} 项。`,
          en: `${done.added} confirmed, ${done.refreshed} refreshed; ${done.withoutCategory} left out for want of a category.`,
        }),
      ),
  }));
}

async function imported(
  workspace: OpenWorkspace,
  about: ListAbout | null,
  path: string,
  { phase, ...options }: ListsOptions,
  context: UseCaseContext,
): Promise<Result<ListsDeed>> {
  const dryRun = options.dryRun === true;
  const read = await importLists(workspace, { path, phase, about, dryRun }, context);
  return withDeed(read, ({ problems, ...counts }) => ({
    json: (language) => ({ ...counts, problems: problemsJson(problems, language) }),
    problems,
    rejected: counts.rejected,
    batch: counts.batch,
    print: ({ print, say }) =>
      print(
        say({
          zh: `接受 ${counts.accepted} 行，替换 ${counts.replaced} 行，未变 ${counts.unchanged} 行，拒收 ${counts.rejected} 行。${dryRun ? '仅预览，没有写入。' : ''}`,
          en: `${counts.accepted} accepted, ${counts.replaced} replaced, ${counts.unchanged} unchanged, ${counts.rejected} rejected. ${dryRun ? 'A preview: nothing was written.' : ''}`,
        }),
      ),
  }));
}

async function exported(
  workspace: OpenWorkspace,
  about: ListAbout | null,
  folder: string,
  { phase }: ListsOptions,
  context: UseCaseContext,
): Promise<Result<ListsDeed>> {
  // Loading what writes workbooks takes a moment: only who exports waits for it.
  const { exportLists } = await import('../usecases/lists/export-lists.ts');
  const written = await exportLists(workspace, { folder, phase, about }, context);
  return withDeed(written, ({ files }) => ({
    print: ({ print }) => {
      for (const file of files) print(file);
    },
  }));
}
