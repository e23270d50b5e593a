import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { describe, expect, test } from 'vitest';
import { findFaults } from '../../../electron/store/find-faults.ts';
import { listMarks } from '../../../electron/store/marks.ts';
import type { Workspace } from '../../../electron/store/workspace.ts';
import { commitPreview } from '../../../electron/usecases/commit-preview.ts';
import { evidenceRowDetails } from '../../../electron/usecases/evidence-row-details.ts';
import { exportFaultyRows } from '../../../electron/usecases/export-faulty-rows.ts';
import { importDetails } from '../../../electron/usecases/import-details.ts';
import { listEvidenceRows } from '../../../electron/usecases/list-evidence-rows.ts';
import { previewImport } from '../../../electron/usecases/preview-import.ts';
import { previewRows } from '../../../electron/usecases/preview-rows.ts';
import { revisePreview, takeBackRevision } from '../../../electron/usecases/revise-preview.ts';
import { undoImport } from '../../../electron/usecases/undo-import.ts';
import type { ImportPreview, Revision } from '../../../shared/contract/evidence/preview.ts';
import type { SettledTable } from '../../../shared/contract/evidence/wizard.ts';
import { valueIn } from '../../value-in.ts';
import { temporaryFolder } from '../store/workspaces.ts';
import { CONTEXT as FIXED } from './context.ts';
import { registeredWorkspace, settledMarks, tableFile } from './evidence-files.ts';

/** Every import has an id of its own. */
const CONTEXT = { ...FIXED, newId: () => randomUUID() };

const SHEET = '评分';
/** Row 3 says 12 of at most 10, row 4 and 5 name a compound by a name it never had. */
const MARKS = ['专家,小区,指标,得分', '张三,C1,1,8', '张三,C2,1,12', '李四,华阳,1,7', '王五,华阳,1,6'];

function marks(...lines: readonly string[]): SettledTable {
  return settledMarks(tableFile(`${SHEET}.csv`, ...lines), SHEET);
}

async function previewed(workspace: Workspace, table: SettledTable): Promise<ImportPreview> {
  return valueIn(await previewImport(workspace, table, CONTEXT));
}

async function revised(workspace: Workspace, token: string, revision: Revision): Promise<ImportPreview> {
  return valueIn(await revisePreview(workspace, { token, revision }, CONTEXT));
}

function committed(workspace: Workspace, { token }: ImportPreview): number {
  const { sequence } = valueIn(commitPreview(workspace, { token, strict: false }, CONTEXT));
  if (sequence === null) throw new Error('nothing was written');
  return sequence;
}

describe('a cell that is mended', () => {
  const mend: Revision = { kind: 'mend', cells: [{ row: 3, column: 3, text: '9' }] };

  test('is planned, shown beside what the file says, taken back, and mended again', async () => {
    const workspace = registeredWorkspace();
    const first = await previewed(workspace, marks(...MARKS));
    expect(first.counts).toMatchObject({ accepted: 1, rejected: 3 });
    const mended = await revised(workspace, first.token, mend);
    expect(mended).toMatchObject({ counts: { accepted: 2, rejected: 2 }, mended: 1, revisions: 1 });
    const { rows } = valueIn(
      previewRows(workspace, { token: mended.token, show: 'mended', from: 0, count: 9 }),
    );
    expect(rows).toMatchObject([
      { row: 3, cells: ['张三', 'C2', '1', '9'], mended: [{ column: 3, original: '12' }], problems: [] },
    ]);
    const back = valueIn(await takeBackRevision(workspace, { token: mended.token }, CONTEXT));
    expect(back).toMatchObject({ counts: { accepted: 1, rejected: 3 }, mended: 0, revisions: 0 });
    const again = await revised(workspace, back.token, mend);
    expect(again.counts).toEqual(mended.counts);
  });

  test('comes in as mended; the import and its row keep what the file said', async () => {
    const workspace = registeredWorkspace();
    const { token } = await previewed(workspace, marks(...MARKS));
    const sequence = committed(workspace, await revised(workspace, token, mend));
    expect(listMarks(workspace.store, 'mid')).toMatchObject([
      { expert: '张三', mark: 8 },
      { expert: '张三', mark: 9 },
    ]);
    const kept = { heading: '得分', original: '12', mended: '9' };
    expect(valueIn(importDetails(workspace, sequence)).mends).toMatchObject([{ row: 3, ...kept }]);
    const filter = { kind: 'marks', phase: 'mid' } as const;
    const listed = valueIn(listEvidenceRows(workspace, { filter, from: 0, count: 9 }, CONTEXT));
    const id = listed.rows.find(({ row }) => row === 3)?.id ?? -1;
    expect(valueIn(evidenceRowDetails(workspace, id, CONTEXT)).mends).toEqual([kept]);
    expect(findFaults(workspace.store)).toEqual([]);
  });

  test('shows when it was altered behind the program’s back', async () => {
    const workspace = registeredWorkspace();
    const { token } = await previewed(workspace, marks(...MARKS));
    committed(workspace, await revised(workspace, token, mend));
    workspace.store.prepare(`UPDATE mended_cell SET original = '10'`).run();
    expect(findFaults(workspace.store)).toMatchObject([{ code: 'check-import' }]);
  });
});

test('all cells of a column that read alike are mended at once, mended ones as they were mended', async () => {
  const workspace = registeredWorkspace();
  const { token } = await previewed(workspace, marks(...MARKS));
  const one = await revised(workspace, token, { kind: 'mend', cells: [{ row: 2, column: 1, text: '华阳' }] });
  const all = await revised(workspace, one.token, {
    kind: 'mend-alike',
    column: 1,
    reads: '华阳',
    text: 'C2',
  });
  expect(all).toMatchObject({ counts: { accepted: 3, rejected: 1 }, mended: 3, revisions: 2 });
});

test('a name that was settled is remembered as long as its import stands', async () => {
  const workspace = registeredWorkspace();
  const { token } = await previewed(workspace, marks(...MARKS));
  const object = { level: 'compound', id: 'C1' } as const;
  const named = await revised(workspace, token, { kind: 'name', text: '华阳', committee: '', object });
  expect(named.counts).toMatchObject({ accepted: 3, rejected: 1 });
  const sequence = committed(workspace, named);
  expect(valueIn(importDetails(workspace, sequence)).names).toMatchObject([{ text: '华阳', object }]);
  const later = marks('专家,小区,指标,得分', '赵六,华 阳,1,5');
  expect(await previewed(workspace, later)).toMatchObject({
    counts: { accepted: 1 },
    names: [{ text: '华 阳', taken: { object, by: 'remembered' } }],
  });
  valueIn(undoImport(workspace, String(sequence), CONTEXT));
  expect(await previewed(workspace, later)).toMatchObject({ counts: { rejected: 1 } });
});

test('rows in fault go out annotated, are filled in, and come in as they are, without the reasons', async () => {
  const workspace = registeredWorkspace();
  const preview = await previewed(workspace, marks(...MARKS));
  committed(workspace, preview);
  const again = await previewed(workspace, marks(...MARKS));
  const path = join(temporaryFolder(), '退回.xlsx');
  valueIn(await exportFaultyRows(workspace, { token: again.token, path }, CONTEXT));
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.worksheets[0];
  expect(sheet?.getRow(1).values).toEqual([undefined, '专家', '小区', '指标', '得分', '未导入的原因']);
  expect(sheet?.getCell('D2').note).toBeTruthy();
  expect(sheet?.getCell('E2').text).toMatch(/^第3行/);
  for (const [cell, value] of [
    ['D2', 9],
    ['B3', 'C1'],
    ['B4', 'C1'],
  ] as const) {
    const mended = sheet?.getCell(cell);
    if (mended) mended.value = value;
  }
  await workbook.xlsx.writeFile(path);
  const filledIn = await previewed(workspace, settledMarks(path, SHEET));
  expect(filledIn).toMatchObject({ counts: { accepted: 3, rejected: 0 }, warnings: [] });
});

test('what a newer state of a file says no more stands, or is withdrawn until its import is undone', async () => {
  const workspace = registeredWorkspace();
  const LINES = ['专家,小区,指标,得分', '张三,C1,1,8', '李四,C1,1,7', '王五,C1,1,6'];
  const first = committed(workspace, await previewed(workspace, marks(...LINES)));
  const newer = await previewed(workspace, marks(...LINES.slice(0, 3), '赵六,C2,1,5'));
  expect(newer.absent).toEqual({ count: 1, withdraw: false, imports: [first] });
  expect(newer.warnings.map(({ code }) => code)).toContain('import-rows-absent');
  const withdrawing = await revised(workspace, newer.token, { kind: 'absent', withdraw: true });
  const sequence = committed(workspace, withdrawing);
  expect(listMarks(workspace.store, 'mid').map(({ expert }) => expert)).toEqual(['张三', '李四', '赵六']);
  valueIn(undoImport(workspace, String(sequence), CONTEXT));
  expect(listMarks(workspace.store, 'mid').map(({ expert }) => expert)).toEqual(['张三', '李四', '王五']);
});

test('what was left standing at first can still be withdrawn by importing the same file again', async () => {
  const workspace = registeredWorkspace();
  const LINES = ['专家,小区,指标,得分', '张三,C1,1,8', '李四,C1,1,7', '王五,C1,1,6'];
  const first = committed(workspace, await previewed(workspace, marks(...LINES)));
  committed(workspace, await previewed(workspace, marks(...LINES.slice(0, 3))));
  const again = await previewed(workspace, marks(...LINES.slice(0, 3)));
  expect(again.absent).toEqual({ count: 1, withdraw: false, imports: [first] });
  committed(workspace, await revised(workspace, again.token, { kind: 'absent', withdraw: true }));
  expect(listMarks(workspace.store, 'mid').map(({ expert }) => expert)).toEqual(['张三', '李四']);
  expect((await previewed(workspace, marks(...LINES.slice(0, 3)))).absent).toBeNull();
});

test('nothing is withdrawn beside rejected rows: they may say what seems to be gone', async () => {
  const workspace = registeredWorkspace();
  const LINES = ['专家,小区,指标,得分', '张三,C1,1,8', '李四,C1,1,7', '王五,C1,1,6'];
  committed(workspace, await previewed(workspace, marks(...LINES)));
  const newer = await previewed(workspace, marks(...LINES.slice(0, 3), '王五,C1,1,66'));
  const withdrawing = await revised(workspace, newer.token, { kind: 'absent', withdraw: true });
  expect(withdrawing.warnings.map(({ code }) => code)).toContain('import-absent-beside-rejected');
  expect(withdrawing.absent).toMatchObject({ withdraw: false });
});
