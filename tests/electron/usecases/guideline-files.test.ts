import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listGuidelineVersions } from '../../../electron/store/guideline-versions.ts';
import { openWorkspace } from '../../../electron/store/open-workspace.ts';
import { exportGuideline } from '../../../electron/usecases/export-guideline.ts';
import { importGuideline } from '../../../electron/usecases/import-guideline.ts';
import { loadGuideline } from '../../../electron/usecases/load-guideline.ts';
import { readGuidelineFile } from '../../../electron/usecases/read-guideline-file.ts';
import { guidelineSchema } from '../../../shared/model/guideline.ts';
import { smallGuideline } from '../store/small-guideline.ts';
import { codesOf, opened, temporaryFolder, workspaceFile, workspaceInMemory } from '../store/workspaces.ts';
import { bring, contextWithIds } from './bring.ts';

const CONTEXT = contextWithIds();

test('a guideline that is exported from a workspace reads the same again', async () => {
  const workspace = workspaceFile();
  const file = join(temporaryFolder(), '导则.json');
  expect(await exportGuideline(workspace, file)).toMatchObject({ ok: true, value: file });
  const [fromFile, fromWorkspace] = [await loadGuideline(file), await loadGuideline(workspace)];
  expect(fromFile).toEqual(fromWorkspace);
});

test('a refusal names the file and the place in it', async () => {
  const file = join(temporaryFolder(), '导则.json');
  writeFileSync(file, JSON.stringify({ ...smallGuideline(), grades: [{ name: '合格', from: 60 }] }));
  const reading = await readGuidelineFile(file);
  expect(!reading.ok && reading.problems.map(({ code, place }) => [code, place])).toEqual([
    ['guideline-grades-end', { file, path: 'grades › 合格' }],
  ]);
});

test.each([
  ['导则.docx', 'guideline-file-kind'],
  ['没有.xlsx', 'file-not-found'],
  ['没有.json', 'guideline-file-unreadable'],
])('%s is refused in words', async (name, code) => {
  expect(codesOf(await readGuidelineFile(join(temporaryFolder(), name)))).toEqual([code]);
});

test('a new guideline is a new version and says which evidence it leaves unread', async () => {
  const workspace = workspaceInMemory();
  const register = ['小区编号,小区名称,小区类型,街镇,居委会', 'C1,甲苑,普通商品房,天山路街道,一居'];
  await bring(workspace, CONTEXT, 'registry', null, register);
  await bring(workspace, CONTEXT, 'marks', 'mid', ['专家,小区,指标,得分', '张三,C1,1,8']);
  const [leaf] = smallGuideline().indicators;
  const guideline = { ...smallGuideline('2026.2'), indicators: leaf ? [{ ...leaf, id: '2' }] : [] };
  const { warnings } = importGuideline(workspace, { guideline, reason: '指标改号' }, CONTEXT);
  expect(warnings.map(({ code, facts }) => [code, facts])).toEqual([
    ['guideline-leaves-evidence-unread', { name: '1', count: 1 }],
  ]);
  expect(listGuidelineVersions(workspace.store).map(({ number, reason }) => [number, reason])).toEqual([
    [1, expect.any(String)],
    [2, '指标改号'],
  ]);
});

test('an export is JSON that a person can edit', async () => {
  const workspace = workspaceFile();
  const file = join(temporaryFolder(), '导则.json');
  await exportGuideline(workspace, file);
  expect(readFileSync(file, 'utf8')).toContain('\n  "title": "测试导则",\n');
  expect(opened(openWorkspace(workspace)).year).toBe(2026);
});

test('it says whose type it does not have, and which id stands for something else now', async () => {
  const workspace = workspaceInMemory();
  const register = ['小区编号,小区名称,小区类型,街镇,居委会', 'C1,甲苑,普通商品房,天山路街道,一居'];
  await bring(workspace, CONTEXT, 'registry', null, register);
  await bring(workspace, CONTEXT, 'marks', 'mid', ['专家,小区,指标,得分', '张三,C1,1,8', '李四,C1,1,9']);
  const [leaf] = smallGuideline().indicators;
  const other = { ...leaf, name: '现场查看', measure: { kind: 'mark', max: 20, combine: 'mean' } };
  const types = [{ code: 'sold', name: '售后公房' }];
  const guideline = guidelineSchema.parse({ ...smallGuideline('2026.2'), types, indicators: [other] });
  const { warnings } = importGuideline(workspace, { guideline, reason: '换指标' }, CONTEXT);
  expect(warnings.map(({ code, facts }) => [code, facts])).toEqual([
    ['guideline-leaves-type-unknown', { type: '普通商品房', count: 1 }],
    ['guideline-id-reused', { id: '1', before: '专家评分', after: '现场查看', count: 2 }],
  ]);
});

test('a guideline that differs in the order of its keys only is the version that is there', () => {
  const workspace = workspaceInMemory();
  const [leaf] = smallGuideline().indicators;
  const own = { points: 100 };
  const withOverrides = (overrides: Record<string, { points: number }>) => ({
    ...smallGuideline('2026.2'),
    types: [
      { code: 'a', name: '甲类' },
      { code: 'b', name: '乙类' },
    ],
    indicators: leaf ? [{ ...leaf, overrides }] : [],
  });
  const first = importGuideline(
    workspace,
    { guideline: withOverrides({ a: own, b: own }), reason: '' },
    CONTEXT,
  );
  const again = importGuideline(
    workspace,
    { guideline: withOverrides({ b: own, a: own }), reason: '' },
    CONTEXT,
  );
  expect([first, again].map(({ number, isNew }) => [number, isNew])).toEqual([
    [2, true],
    [2, false],
  ]);
});

test.each([
  ['is no guideline', "'{}'"],
  ['says something else', "replace(document, '测试导则', '另一导则')"],
])('a version in the file that %s is refused in words wherever it is needed', async (_what, document) => {
  const path = workspaceFile();
  const workspace = opened(openWorkspace(path));
  workspace.store.prepare('DROP TRIGGER guideline_version_never_changes').run();
  workspace.store.prepare(`UPDATE guideline_version SET document = ${document}`).run();
  workspace.close();
  const loaded = await loadGuideline(path);
  expect(!loaded.ok && loaded.problems).toEqual([
    { code: 'guideline-version-damaged', facts: { number: 1 }, place: { file: path } },
  ]);
});
