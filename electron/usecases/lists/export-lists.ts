import { buildListsWorkbook } from '../../../shared/action/lists/workbook/build-lists-workbook.ts';
import type { PhaseSampling } from '../../../shared/action/sampling/short-sample.ts';
import type { ListAbout } from '../../../shared/contract/lists.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import type { WorkbookDescription } from '../../../shared/workbook/workbook.ts';
import { writeWorkbook } from '../../files/write-workbook.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Authorship, UseCaseContext } from '../context.ts';
import { fitFilePaths } from '../fit-file-paths.ts';
import { inTurn } from '../in-turn.ts';
import type { FilePlace } from '../report-names.ts';
import { samplingOfPhases } from '../sampling/short-samples.ts';
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
  const { guideline } = currentGuideline(store);
  const writing = { ...context, guideline, sampling: samplingOfPhases(store) };
  const planned =
    scope.value === null
      ? planAll(workspace, listScopes(store, phase), writing)
      : [planOne(workspace, scope.value, writing)];
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

/** Who writes when, in the words of which guideline, and how far the sampling plans have come. */
type Writing = Authorship & { readonly guideline: Guideline; readonly sampling: readonly PhaseSampling[] };

interface PlannedWorkbook {
  readonly place: FilePlace;
  /** Null where nothing stands on the lists. */
  readonly workbook: (() => WorkbookDescription) | null;
}

function planAll(workspace: Workspace, scopes: readonly ListScope[], writing: Writing): PlannedWorkbook[] {
  const { year } = workspace;
  const all = scopes.filter(({ about }) => rememberedLists(workspace.store).of(about).length > 0);
  return [
    {
      place: { folders: [], name: `三张清单-${year}`, extension: 'xlsx' },
      workbook: all.length === 0 ? null : workbookOf(workspace, all, '全部', writing),
    },
    ...all.map((scope) => planOne(workspace, scope, writing)),
  ];
}

function planOne(workspace: Workspace, scope: ListScope, writing: Writing): PlannedWorkbook {
  const { about, name, subdistrict } = scope;
  const series = `三张清单-${workspace.year}`;
  const hasItems = rememberedLists(workspace.store).of(about).length > 0;
  return {
    place: {
      folders: [series, about.level === 'type' ? '共性清单' : subdistrict],
      name,
      extension: 'xlsx',
    },
    workbook: hasItems ? workbookOf(workspace, [scope], `${subdistrict}${name}`, writing) : null,
  };
}

/** Put together when it is its turn. */
function workbookOf(
  { store }: Workspace,
  scopes: readonly ListScope[],
  title: string,
  { author, now, guideline, sampling }: Writing,
): () => WorkbookDescription {
  const lists = rememberedLists(store);
  return () => {
    return buildListsWorkbook({
      title,
      items: scopes.flatMap(({ about }) => [...lists.of(about)].sort(byListOrder)),
      known: lists.byId,
      guideline,
      sampling,
      compoundsOf: ({ level, key }) =>
        scopes
          .find(({ about }) => about.level === level && about.key === key)
          ?.compounds.map(({ code }) => code) ?? [],
      author,
      createdAt: now(),
    });
  };
}
