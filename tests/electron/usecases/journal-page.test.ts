import { expect, test } from 'vitest';
import { createWorkspace } from '../../../electron/store/create-workspace.ts';
import type { Workspace } from '../../../electron/store/workspace.ts';
import { importGuideline } from '../../../electron/usecases/import-guideline.ts';
import { journalPage } from '../../../electron/usecases/journal-page.ts';
import { scoreWorkspace } from '../../../electron/usecases/score-workspace.ts';
import { undoImport } from '../../../electron/usecases/undo-import.ts';
import type { JournalQuery } from '../../../shared/contract/journal.ts';
import { smallGuideline } from '../store/small-guideline.ts';
import { opened, START } from '../store/workspaces.ts';
import { bring, contextWithIds } from './bring.ts';

const ALL: JournalQuery = { actions: [], author: null, text: '', offset: 0, limit: 50 };

const REGISTER = [
  '小区编号,小区名称,小区类型,街道（镇）,居委会',
  'C1,虹古小区,普通商品房,华阳路街道,第一居委会',
  'C2,虹桥小区,没有的类型,华阳路街道,第一居委会',
];

/** Everything that the journal keeps a record of, once. */
async function busyWorkspace(): Promise<Workspace> {
  const workspace = opened(createWorkspace(':memory:', { ...START, exercise: true }));
  const context = contextWithIds();
  await bring(workspace, context, 'registry', null, REGISTER);
  const marks = ['专家,小区编号,指标编号,评分', '甲,C1,1,8'];
  const { id } = await bring(workspace, context, 'marks', 'mid', marks);
  undoImport(workspace, id ?? '', { ...context, author: '李科长' });
  importGuideline(workspace, { guideline: smallGuideline('2026.2'), reason: '听证后调整' }, context);
  scoreWorkspace(workspace, 'mid', context);
  return workspace;
}

test('every kind of entry is a sentence, the newest first', async () => {
  const { lines, entries, found } = journalPage(await busyWorkspace(), ALL);
  expect({ entries, found }).toEqual({ entries: 7, found: 7 });
  expect(lines.map(({ what }) => what.zh.replace(/[0-9a-f]{8}$/, '…'))).toEqual([
    '评分（中期），按导则第 2 版，摘要 …',
    '保存导则第 2 版（test@2026.2），原因：听证后调整',
    '撤销第 2 次导入：中期专家评分，表.csv',
    '第 2 次导入：中期专家评分，表.csv：新增 1 行',
    '第 1 次导入：小区名册，表.csv：新增 1 行，未收 1 行',
    '保存导则第 1 版（test@2026.1），原因：新建工作区',
    '新建 2026 年度工作区（演练）',
  ]);
  expect(lines.map(({ what }) => what.en).slice(2, 5)).toEqual([
    'Undid import 2: expert marks, mid-year, 表.csv',
    'Import 2: expert marks, mid-year, 表.csv: 1 new',
    'Import 1: register, 表.csv: 1 new, 1 rejected',
  ]);
});

test('the journal can be asked by kind, by person and by part of a sentence', async () => {
  const workspace = await busyWorkspace();
  const numbers = (query: Partial<JournalQuery>) =>
    journalPage(workspace, { ...ALL, ...query }).lines.map(({ sequence }) => sequence);
  expect(numbers({ actions: ['guideline-saved', 'run-saved'] })).toEqual([7, 6, 2]);
  expect(numbers({ author: '李科长' })).toEqual([5]);
  expect(numbers({ text: '听证' })).toEqual([6]);
  expect(numbers({ text: 'undid' })).toEqual([5]);
  expect(numbers({ text: '  ' })).toHaveLength(7);
  expect(journalPage(workspace, ALL).authors).toEqual(['李科长', '王科员']);
});

test('a page is a part of what was found', async () => {
  const page = journalPage(await busyWorkspace(), {
    ...ALL,
    actions: ['import-committed'],
    offset: 1,
    limit: 1,
  });
  expect(page).toMatchObject({ entries: 7, found: 2, lines: [{ sequence: 3 }] });
});

test('an entry that was tampered with is shown as unreadable, not passed over', async () => {
  const workspace = await busyWorkspace();
  workspace.store.prepare('DROP TRIGGER journal_never_changes').run();
  workspace.store.prepare(`UPDATE journal SET details = '{}' WHERE sequence = 7`).run();
  expect(journalPage(workspace, ALL).lines[0]?.what.zh).toMatch(/^run-saved .*（内容无法读取）$/);
});
