import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import type { Workspace } from '../../electron/store/workspace.ts';
import type { UseCaseContext } from '../../electron/usecases/context.ts';
import { exportLists } from '../../electron/usecases/lists/export-lists.ts';
import { listPlaces } from '../../electron/usecases/lists/show-lists.ts';
import { startCommitteeLists } from '../../electron/usecases/lists/start-committee-lists.ts';
import { withWorkspace } from '../../electron/usecases/with-workspace.ts';
import { ok } from '../../shared/problems/result.ts';
import { sampleWorkspace } from './sample-workspace.ts';

const CONTEXT: UseCaseContext = {
  now: () => '2026-06-01T00:00:00.000Z',
  newId: () => crypto.randomUUID(),
  author: '测试',
  progress: () => {},
};

/** The lists of every committee, common ones and one of all, as workbooks; beside it, exceljs writing as many bare ones. */
export async function allLists(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'daoze-lists-'));
  const path = join(folder, '清单.daoze');
  copyFileSync(sampleWorkspace(), path);
  const told = await withWorkspace(path, async (workspace) => {
    startEverywhere(workspace);
    const times: number[] = [];
    let files = 0;
    for (let round = 0; round < 3; round++) {
      const begin = performance.now();
      const written = await exportLists(
        workspace,
        { folder: join(folder, String(round)), phase: 'mid', about: null },
        CONTEXT,
      );
      times.push((performance.now() - begin) / 1000);
      files = written.ok ? written.value.files.length : 0;
    }
    const bare = await bareWorkbooks(files, join(folder, 'bare'));
    const seconds = Math.min(...times);
    return ok([
      `${files} workbooks of lists: ${seconds.toFixed(1)} s (to reach: under 10 s), ${(seconds / bare).toFixed(1)} times as many bare ones by exceljs`,
    ]);
  });
  rmSync(folder, { recursive: true, force: true });
  return told.ok ? told.value : [JSON.stringify(told.problems)];
}

function startEverywhere(workspace: Workspace): void {
  const places = listPlaces(workspace, { phase: 'mid' });
  if (!places.ok) return;
  for (const { about } of places.value.committees)
    startCommitteeLists(workspace, { about, phase: 'mid' }, CONTEXT);
}

/** Seconds for as many workbooks with three sheets of ten rows. */
async function bareWorkbooks(count: number, prefix: string): Promise<number> {
  const begin = performance.now();
  for (let index = 0; index < count; index++) {
    const workbook = new exceljs.Workbook();
    for (const name of ['需求', '资源', '服务']) {
      const sheet = workbook.addWorksheet(name);
      for (let row = 0; row < 10; row++) sheet.addRow(Array.from({ length: 12 }, () => `第 ${row} 行`));
    }
    await workbook.xlsx.writeFile(`${prefix}${index}.xlsx`);
  }
  return (performance.now() - begin) / 1000;
}
