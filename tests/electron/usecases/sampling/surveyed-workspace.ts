import { openSpreadsheet } from '../../../../electron/files/open-spreadsheet.ts';
import { createWorkspace } from '../../../../electron/store/create-workspace.ts';
import type { Workspace } from '../../../../electron/store/workspace.ts';
import type { UseCaseContext } from '../../../../electron/usecases/context.ts';
import { guidelineSchema } from '../../../../shared/model/guideline.ts';
import type { Cell } from '../../../../shared/model/sheet.ts';
import { smallGuideline } from '../../store/small-guideline.ts';
import { opened, START } from '../../store/workspaces.ts';
import { bring, contextWithIds } from '../bring.ts';

const REGISTER = [
  '小区编号,小区名称,小区类型,街镇,居委会,户数',
  'C1,甲苑,普通商品房,天山路街道,一居,100',
  'C2,乙苑,普通商品房,天山路街道,一居,50',
  'C3,丙苑,普通商品房,新泾镇,一居,',
];

/** A workspace whose guideline asks residents one question, with three compounds; the households of C3 are not known. */
export async function surveyedWorkspace() {
  const guideline = guidelineSchema.parse({
    ...smallGuideline(),
    questions: [{ id: 'q1', text: '总体满意度', options: [{ label: '满意', value: 100 }] }],
  });
  const workspace = opened(createWorkspace(':memory:', { ...START, guideline }));
  const context = contextWithIds();
  await bring(workspace, context, 'registry', null, REGISTER);
  return { workspace, context };
}

/** Brings so many responses of each compound in mid-year. */
export async function respond(
  workspace: Workspace,
  context: UseCaseContext,
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  const codes = Object.entries(counts).flatMap(([code, count]) => Array.from({ length: count }, () => code));
  const rows = codes.map((code, at) => `${at + 1},${code},满意`);
  await bring(workspace, context, 'questionnaire', 'mid', ['序号,小区编号,总体满意度', ...rows]);
}

/** The rows of a sheet of a workbook, its heading first. */
export async function rowsOf(path: string, sheet: string): Promise<(readonly Cell[])[]> {
  const spreadsheet = await openSpreadsheet(path, { large: false });
  if (!spreadsheet.ok) throw new Error(JSON.stringify(spreadsheet.problems));
  const index = spreadsheet.value.sheets.findIndex(({ name }) => name === sheet);
  const rows: (readonly Cell[])[] = [];
  for await (const { cells } of spreadsheet.value.rows(index)) rows.push(cells);
  return rows;
}
