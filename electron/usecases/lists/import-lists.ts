import { type PlannedListRow, planListRows } from '../../../shared/action/lists/workbook/plan-list-rows.ts';
import type { ImportedLists, ListAbout } from '../../../shared/contract/lists.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { withSpreadsheet } from '../with-spreadsheet.ts';
import { listNames } from './list-names.ts';
import { readListSheets } from './read-list-sheets.ts';
import { rememberedLists } from './remembered-lists.ts';
import { changeOf, writeLists } from './write-lists.ts';

interface ListsToImport {
  readonly path: string;
  readonly phase: Phase;
  /** Whose lists, for rows that do not say. */
  readonly about: ListAbout | null;
  readonly dryRun: boolean;
}

/**
 * Reads a workbook of lists and writes its rows as one batch; a row that cannot be taken is rejected with its cells in fault,
 * every other one is taken. With `dryRun` nothing is written. Refused where no sheet is a list.
 */
export async function importLists(
  workspace: Workspace,
  { path, phase, about, dryRun }: ListsToImport,
  context: UseCaseContext,
): Promise<Result<ImportedLists>> {
  const { store } = workspace;
  context.progress({ step: { zh: '正在读取清单', en: 'reading the lists' }, done: 0, total: 0 });
  const names = listNames(store, phase, about);
  const read = await withSpreadsheet({ path, large: false }, (spreadsheet) =>
    readListSheets(spreadsheet, names),
  );
  if (!read.ok) return read;
  const { rows, skipped, fileName } = read.value;
  const items = [...rememberedLists(store).byId.values()];
  const planned = planListRows(rows, items, currentGuideline(store).guideline);
  const changes = planned.flatMap((row) =>
    row.outcome === 'accepted' || row.outcome === 'replaced'
      ? [changeOf(row.before ?? { id: context.newId(), about: row.about }, row.body)]
      : [],
  );
  const batch =
    dryRun || changes.length === 0 ? null : writeLists(workspace, changes, context, `导入清单 ${fileName}`);
  return ok({
    batch,
    rows: rows.length,
    ...countsOf(planned),
    problems: [...skipped, ...planned.flatMap(({ problems }) => problems)],
  });
}

function countsOf(planned: readonly PlannedListRow[]) {
  const count = (outcome: PlannedListRow['outcome']) =>
    planned.filter((row) => row.outcome === outcome).length;
  return {
    accepted: count('accepted'),
    replaced: count('replaced'),
    unchanged: count('unchanged'),
    rejected: count('rejected'),
  };
}
