import { join } from 'node:path';
import { writeTableWorkbook } from '../../../electron/files/write-table-workbook.ts';
import { createWorkspace } from '../../../electron/store/create-workspace.ts';
import type { UseCaseContext } from '../../../electron/usecases/context.ts';
import { importFile } from '../../../electron/usecases/import-file.ts';
import { readBuiltInGuideline } from '../../../electron/usecases/read-built-in-guideline.ts';
import { DISTRICT } from '../../../shared/sample/parameters.ts';
import { sampleTables } from '../../../shared/sample/sample-tables.ts';
import { valueIn } from '../../value-in.ts';

const CONTEXT: UseCaseContext = {
  now: () => '2026-06-01T00:00:00.000Z',
  newId: () => '00000000-0000-4000-8000-000000000001',
  author: '王科员',
  progress: () => {},
};

/** Makes a workspace in the folder that the generated questionnaire can be imported into: the sample's register stands in it. */
export async function surveyWorkspace(folder: string): Promise<string> {
  const path = join(folder, '问卷.daoze');
  const { guideline } = valueIn(await readBuiltInGuideline());
  const start = { guideline, year: 2026, exercise: true, author: CONTEXT.author, now: CONTEXT.now() };
  const workspace = valueIn(createWorkspace(path, start));
  const register = join(folder, '名册.xlsx');
  const [table] = sampleTables(guideline, DISTRICT);
  if (table === undefined) throw new Error('the sample has no register');
  valueIn(
    await writeTableWorkbook(register, { sheet: '名册', rows: table.rows(), createdAt: CONTEXT.now() }),
  );
  const request = { path: register, kind: 'registry', phase: null, large: false } as const;
  valueIn(await importFile(workspace, request, { dryRun: false, strict: false }, CONTEXT));
  workspace.close();
  return path;
}
