import { describe, expect, test } from 'vitest';
import { findFaults } from '../../../electron/store/find-faults.ts';
import { listMarks } from '../../../electron/store/marks.ts';
import type { Workspace } from '../../../electron/store/workspace.ts';
import { type EnteredRows, enterRows } from '../../../electron/usecases/enter-rows.ts';
import { listImports } from '../../../electron/usecases/list-imports.ts';
import { undoImport } from '../../../electron/usecases/undo-import.ts';
import { workspaceInMemory } from '../store/workspaces.ts';
import { bring, contextWithIds } from './bring.ts';

const REGISTER = [
  '小区编号,小区名称,小区类型,街镇,居委会',
  'C1,甲苑,普通商品房,天山路街道,一居',
  'C2,乙苑,普通商品房,天山路街道,一居',
];

/** Under which the store keeps 张三's mark of C1 on indicator 1. */
const KEY = JSON.stringify(['张三', 'compound', 'C1', '1']);

function marksEntered(...rows: string[][]): EnteredRows {
  return { kind: 'marks', phase: 'mid', headings: ['小区编号', '专家', '指标', '得分'], rows };
}

async function withRegister() {
  const workspace = workspaceInMemory();
  const context = contextWithIds();
  await bring(workspace, context, 'registry', null, REGISTER);
  return { workspace, context };
}

function marks({ store }: Workspace): number[] {
  return listMarks(store, 'mid').map(({ mark }) => mark);
}

describe('what is typed', () => {
  test('goes in as one import named 直接录入, and can be undone', async () => {
    const { workspace, context } = await withRegister();
    const rows = marksEntered(['C1', '张三', '1', '8'], ['C2', '张三', '1', '0']);
    expect(await enterRows(workspace, rows, context)).toEqual({
      ok: true,
      value: { sequence: 2, counts: { accepted: 2, replaced: 0, unchanged: 0, rejected: 0 }, warnings: [] },
    });
    expect(marks(workspace)).toEqual([8, 0]);
    const [, entered] = listImportsOf(workspace);
    expect(entered).toMatchObject({ fileName: '直接录入', sheet: '专家评分', author: '王科员' });
    undoImport(workspace, '2', context);
    expect(marks(workspace)).toEqual([]);
  });

  test('is refused whole, each cell in fault named, when one row cannot be taken', async () => {
    const { workspace, context } = await withRegister();
    const rows = marksEntered(['C1', '张三', '1', '8'], ['C2', '张三', '1', '11']);
    const refused = await enterRows(workspace, rows, context);
    expect(refused).toMatchObject({
      ok: false,
      problems: [{ code: 'import-mark-above', place: { row: 3, column: '得分', value: '11' } }],
    });
    expect(marks(workspace)).toEqual([]);
  });

  test('and was there already is no import', async () => {
    const { workspace, context } = await withRegister();
    const rows = marksEntered(['C1', '张三', '1', '8']);
    await enterRows(workspace, rows, context);
    expect(await enterRows(workspace, rows, context)).toMatchObject({ value: { sequence: null } });
    expect(listImportsOf(workspace)).toHaveLength(2);
  });
});

describe('a value taken back', () => {
  test('stands no more, counts in the receipt, and leaves a sound file', async () => {
    const { workspace, context } = await withRegister();
    await enterRows(workspace, marksEntered(['C1', '张三', '1', '8'], ['C2', '张三', '1', '6']), context);
    const receipt = await enterRows(workspace, { ...marksEntered(), withdrawn: [KEY] }, context);
    expect(receipt).toMatchObject({ value: { sequence: 3, counts: { withdrawn: 1 }, warnings: [] } });
    expect(marks(workspace)).toEqual([6]);
    expect(listImportsOf(workspace)[2]).toMatchObject({ counts: { accepted: 0, withdrawn: 1 } });
    expect(findFaults(workspace.store)).toEqual([]);
  });

  test('stands again when the taking back is undone', async () => {
    const { workspace, context } = await withRegister();
    await enterRows(workspace, marksEntered(['C1', '张三', '1', '8']), context);
    await enterRows(workspace, { ...marksEntered(), withdrawn: [KEY] }, context);
    undoImport(workspace, '3', context);
    expect(marks(workspace)).toEqual([8]);
    expect(findFaults(workspace.store)).toEqual([]);
  });

  test('stays taken back when the import that said it is undone, and can be said anew', async () => {
    const { workspace, context } = await withRegister();
    await enterRows(workspace, marksEntered(['C1', '张三', '1', '8']), context);
    await enterRows(workspace, { ...marksEntered(), withdrawn: [KEY] }, context);
    undoImport(workspace, '2', context);
    expect(marks(workspace)).toEqual([]);
    const again = await enterRows(workspace, marksEntered(['C1', '张三', '1', '8']), context);
    expect(again).toMatchObject({ value: { counts: { accepted: 1, unchanged: 0 } } });
    expect(marks(workspace)).toEqual([8]);
  });

  test('that says nothing now is passed over', async () => {
    const { workspace, context } = await withRegister();
    const receipt = await enterRows(workspace, { ...marksEntered(), withdrawn: [KEY] }, context);
    expect(receipt).toMatchObject({ ok: true, value: { sequence: null } });
  });

  test('leaves the value where the same entry says it anew', async () => {
    const { workspace, context } = await withRegister();
    await enterRows(workspace, marksEntered(['C1', '张三', '1', '8']), context);
    const both = { ...marksEntered(['C1', '张三', '1', '7']), withdrawn: [KEY] };
    expect(await enterRows(workspace, both, context)).toMatchObject({ value: { counts: { replaced: 1 } } });
    expect(marks(workspace)).toEqual([7]);
  });
});

function listImportsOf(workspace: Workspace) {
  const listed = listImports(workspace, contextWithIds());
  return listed.ok ? listed.value : [];
}
