import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkspace } from '../../electron/store/create-workspace.ts';
import type { Workspace } from '../../electron/store/workspace.ts';
import type { UseCaseContext } from '../../electron/usecases/context.ts';
import { importFile } from '../../electron/usecases/import-file.ts';
import { zipOf } from '../electron/files/zip-of.ts';
import { changningGuideline } from '../resources/changning-guideline.ts';
import { corpus } from './corpus/corpus.ts';
import type { CorpusFile } from './corpus/corpus-file.ts';
import { registerTable } from './corpus/tables.ts';
import { plainWorkbook } from './corpus/workbooks.ts';

/** Where files are tried: a small real workspace with its register and some evidence, and a folder for the files. */
export interface Workbench {
  readonly workspace: Workspace;
  readonly folder: string;
  readonly corpus: readonly CorpusFile[];
}

export const CONTEXT: UseCaseContext = {
  now: () => '2026-12-20T00:00:00.000Z',
  newId: randomUUID,
  author: '王科员',
  progress: () => {},
};

/** Makes a workspace in the folder and imports the register and the first of the corpus's files. */
export async function makeWorkbench(folder: string): Promise<Workbench> {
  const start = { guideline: changningGuideline(), year: 2026, exercise: true, author: '王科员' };
  const made = createWorkspace(join(folder, '模糊.daoze'), { ...start, now: CONTEXT.now() });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const register = registerTable();
  const files = await corpus();
  const parts = await plainWorkbook(register);
  const whole = { ...register, name: '名册.xlsx', content: { form: 'archive', parts } } as const;
  const bench = { workspace: made.value, folder, corpus: files };
  for (const file of [whole, ...files.filter(standsAlready)]) await bring(bench, file);
  return bench;
}

/** Of some tables everything stands already, so that rows are replaced and unchanged, too. */
function standsAlready({ name, kind }: CorpusFile): boolean {
  return name.endsWith('.xlsx') && (kind === 'marks' || kind === 'questionnaire' || kind === 'metrics');
}

async function bring(
  { workspace, folder }: Workbench,
  { name, kind, phase, content }: CorpusFile,
): Promise<void> {
  if (content.form !== 'archive') return;
  const path = join(folder, name);
  writeFileSync(path, zipOf(content.parts));
  const request = { path, kind, phase, large: false };
  const imported = await importFile(workspace, request, { dryRun: false, strict: false }, CONTEXT);
  if (!imported.ok) throw new Error(`${name}: ${JSON.stringify(imported.problems)}`);
}
