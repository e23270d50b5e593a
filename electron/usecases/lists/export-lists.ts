import { buildListsWorkbook } from '../../../shared/action/lists/workbook/build-lists-workbook.ts';
import type { ListAbout } from '../../../shared/contract/lists.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import type { WorkbookDescription } from '../../../shared/workbook/workbook.ts';
import { writeWorkbook } from '../../files/write-workbook.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { fitFilePaths } from '../fit-file-paths.ts';
import { inTurn } from '../in-turn.ts';
import type { FilePlace } from '../report-names.ts';
import { type ListScope, listScope, listScopes } from './list-scope.ts';
import { byListOrder } from './list-view.ts';
import { rememberedLists } from './remembered-lists.ts';

/** Where lists go, and whose; null for everybody's. */
export interface ListsExport {
  readonly folder: string;
  readonly phase: Phase;
  readonly about: ListAbout | null;
}

/**
 * Writes lists as workbooks that can be imported again, each whole or not at all: those of one place, or one of everybody's and
 * one for each type and committee that has any. Gives their paths; refused where nothing stands on the lists.
 */
export async function exportLists(
  workspace: Workspace,
  { folder, phase, about }: ListsExport,
  context: UseCaseContext,
): Promise<Result<{ readonly files: string[] }>> {
  const { store } = workspace;
  const scope = about === null ? ok(null) : listScope(store, phase, about);
  if (!scope.ok) return scope;
  const planned =
    scope.value === null
      ? planAll(workspace, listScopes(store, phase), context)
      : [planOne(workspace, scope.value, context)];
  const wanted = planned.filter(({ workbook }) => workbook !== null);
  if (wanted.length === 0) return refused(problem('lists-nothing-to-export'));
  const paths = fitFilePaths(
    folder,
    wanted.map(({ place }) => place),
  );
  const step = { zh: '正在写清单', en: 'writing the lists' };
  const files = await inTurn(wanted, ({ workbook }, index) => {
    context.progress({ step, done: index, total: wanted.length });
    const path = paths[index];
    return path === undefined || workbook === null ? ok('') : writeWorkbook(path, workbook());
  });
  return files.ok ? ok({ files: files.value }) : files;
}

interface PlannedWorkbook {
  readonly place: FilePlace;
  /** Null where nothing stands on the lists. */
  readonly workbook: (() => WorkbookDescription) | null;
}

function planAll(
  workspace: Workspace,
  scopes: readonly ListScope[],
  context: UseCaseContext,
): PlannedWorkbook[] {
  const { year } = workspace;
  const all = scopes.filter(({ about }) => rememberedLists(workspace.store).of(about).length > 0);
  return [
    {
      place: { folders: [], name: `三张清单-${year}`, extension: 'xlsx' },
      workbook: all.length === 0 ? null : workbookOf(workspace, all, '全部', context),
    },
    ...all.map((scope) => planOne(workspace, scope, context)),
  ];
}

function planOne(workspace: Workspace, scope: ListScope, context: UseCaseContext): PlannedWorkbook {
  const { about, name, subdistrict } = scope;
  const series = `三张清单-${workspace.year}`;
  const hasItems = rememberedLists(workspace.store).of(about).length > 0;
  return {
    place: {
      folders: [series, about.level === 'type' ? '共性清单' : subdistrict],
      name,
      extension: 'xlsx',
    },
    workbook: hasItems ? workbookOf(workspace, [scope], `${subdistrict}${name}`, context) : null,
  };
}

/** Put together when it is its turn. */
function workbookOf(
  { store }: Workspace,
  scopes: readonly ListScope[],
  title: string,
  { author, now }: UseCaseContext,
): () => WorkbookDescription {
  return () => {
    const lists = rememberedLists(store);
    return buildListsWorkbook({
      title,
      items: scopes.flatMap(({ about }) => [...lists.of(about)].sort(byListOrder)),
      known: lists.byId,
      guideline: currentGuideline(store).guideline,
      author,
      createdAt: now(),
    });
  };
}
