import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentSettings } from '../../../../electron/store/document-settings.ts';
import { findFaults } from '../../../../electron/store/find-faults.ts';
import { currentGuideline } from '../../../../electron/store/guideline-versions.ts';
import { journalHead } from '../../../../electron/store/journal.ts';
import { currentRecord, currentRecords, writeRecords } from '../../../../electron/store/records.ts';
import { rememberedNames } from '../../../../electron/store/settlements.ts';
import type { Workspace } from '../../../../electron/store/workspace.ts';
import { enterRows } from '../../../../electron/usecases/enter-rows.ts';
import { listImports } from '../../../../electron/usecases/list-imports.ts';
import { listRegister } from '../../../../electron/usecases/list-register.ts';
import { setDocuments } from '../../../../electron/usecases/set-documents.ts';
import { beginNextYear } from '../../../../electron/usecases/years/begin-next-year.ts';
import { compareRegister } from '../../../../electron/usecases/years/compare-register.ts';
import { noteMerger } from '../../../../electron/usecases/years/note-merger.ts';
import { yearResults } from '../../../../electron/usecases/years/year-results.ts';
import { PLAIN_DOCUMENT_SETTINGS } from '../../../../shared/model/document-settings.ts';
import type { RecordChange } from '../../../../shared/model/records/record.ts';
import { valueIn } from '../../../value-in.ts';
import { codesOf, opened, temporaryFolder } from '../../store/workspaces.ts';
import { bring } from '../bring.ts';
import { CONTEXT, markedDistrict, marks, score, twoMarks } from '../scores-district.ts';

const WHO = { author: '王科员', now: '2026-12-01T00:00:00.000Z' };

/** The four compounds of 2026 with a scored mid-year (86, 66, withheld, 80), closed; and where the next year goes. */
async function oldYear(fill: (workspace: Workspace) => void = () => {}) {
  const folder = temporaryFolder();
  const from = join(folder, '2026.daoze');
  const workspace = await markedDistrict(twoMarks(), from);
  score(workspace);
  fill(workspace);
  const { hash } = journalHead(workspace.store);
  workspace.close();
  return { folder, from, path: join(folder, '2027.daoze'), hash };
}

async function nextYear(fill?: (workspace: Workspace) => void) {
  const { from, path, hash } = await oldYear(fill);
  return { workspace: opened(await beginNextYear(path, { from }, CONTEXT)), hash };
}

test('guideline, register and what documents say go over; evidence and runs do not', async () => {
  const settings = { ...PLAIN_DOCUMENT_SETTINGS, bureau: '长宁区民政局', date: '2026-07-03' };
  const { workspace } = await nextYear((old) => setDocuments(old, settings, CONTEXT));
  const { store, year, exercise } = workspace;
  expect([year, exercise]).toEqual([2027, false]);
  expect(currentGuideline(store).guideline).toEqual(twoMarks());
  const register = valueIn(listRegister(workspace, 'mid'));
  expect(register.compounds.map(({ code, name, households }) => [code, name, households])).toEqual([
    ['C1', '甲苑', 100],
    ['C2', '乙苑', 300],
    ['C3', '丙苑', 200],
    ['C4', '丁苑', 50],
  ]);
  const imports = valueIn(listImports(workspace, CONTEXT));
  expect(imports.map(({ kind, fileName }) => [kind, fileName])).toEqual([['registry', '2026.daoze']]);
  expect(documentSettings(store)).toEqual({ ...settings, date: null });
  expect(findFaults(store)).toEqual([]);
});

test('scores of the year before stand beside those of this year, with the head of its journal', async () => {
  const { workspace, hash } = await nextYear();
  expect(valueIn(yearResults(workspace, { phase: 'end' }))).toBeNull();
  const before = valueIn(yearResults(workspace, { phase: 'mid' }));
  expect(before?.year).toBe(2026);
  expect(before?.compounds.map(({ code, results }) => [code, results[0]?.score, results[0]?.rank])).toEqual([
    ['C1', 86, 1],
    ['C2', 66, 2],
    ['C3', null, null],
    ['C4', 80, 1],
  ]);
  const [earlier] = currentRecords(workspace.store, 'earlier-year');
  expect([earlier?.body.year, earlier?.body.guideline, earlier?.body.head]).toEqual([2026, 'two@1', hash]);
  await bring(workspace, CONTEXT, 'marks', 'mid', marks('张三,C1,1.1,10', '张三,C1,1.2,9'));
  score(workspace);
  // 40 + 54 = 94 now, 86 then.
  const now = valueIn(yearResults(workspace, { phase: 'mid' }));
  expect(now?.compounds.map(({ difference }) => difference)).toEqual([8, null, null, null]);
});

test('what is still open goes over, what is done stays behind', async () => {
  const { workspace } = await nextYear((old) => writeRecords(old.store, OPEN_AND_DONE, WHO));
  const ids = (kind: 'list-item' | 'rectification') =>
    currentRecords(workspace.store, kind).map(({ id }) => id);
  expect(ids('rectification')).toEqual(['open']);
  expect(ids('list-item')).toEqual(['confirmed']);
});

test('changes of the register are said, and a merger is noted and shows both results', async () => {
  const { workspace } = await nextYear();
  const headings = ['小区编号', '小区名称', '小区类型', '街镇', '居委会', '户数'];
  const rows = [['C1', '甲苑', '老洋房', '天山路街道', '一居', 420]];
  valueIn(
    await enterRows(workspace, { kind: 'registry', phase: null, headings, rows, withdrawn: ['C2'] }, CONTEXT),
  );
  const changes = () => valueIn(compareRegister(workspace, { phase: 'end' }))?.changes;
  expect(
    changes()?.map(({ code, kind, what, before, after }) => [code, kind, what.zh, before, after]),
  ).toEqual([
    ['C1', 'changed', '小区类型', '售后公房', '老洋房'],
    ['C1', 'changed', '户数', '100', '420'],
    ['C2', 'gone', '名册中已没有', '天山路街道/一居', null],
  ]);
  expect(changes()?.[2]?.candidates).toEqual([{ code: 'C1', name: '甲苑' }]);
  expect(codesOf(noteMerger(workspace, { code: 'C2', into: 'C9', note: '' }, CONTEXT))).toEqual([
    'merger-unknown',
  ]);
  valueIn(noteMerger(workspace, { code: 'C2', into: 'C1', note: '3月并入' }, CONTEXT));
  expect(changes()?.[2]).toMatchObject({ kind: 'merged', after: '甲苑', note: '3月并入' });
  const results = valueIn(yearResults(workspace, { phase: 'mid' }))?.compounds;
  expect(results?.find(({ code }) => code === 'C1')?.results.map(({ code }) => code)).toEqual(['C1', 'C2']);
  valueIn(noteMerger(workspace, { code: 'C2', into: null, note: '' }, CONTEXT));
  expect(currentRecord(workspace.store, 'merger', 'C2')).toBeNull();
});

test('a third year knows the first one, and the second counts', async () => {
  const { folder, from, path } = await oldYear();
  opened(await beginNextYear(path, { from }, CONTEXT)).close();
  const third = opened(await beginNextYear(join(folder, '2028.daoze'), { from: path }, CONTEXT));
  const years = currentRecords(third.store, 'earlier-year').map(({ body }) => body.year);
  expect(years).toEqual([2026, 2027]);
  // 2027 was never scored.
  expect(valueIn(yearResults(third, { phase: 'mid' }))).toBeNull();
});

test('names that were settled mean the same in the new year', async () => {
  const { workspace } = await nextYear((old) => {
    const insert = old.store.prepare(
      'INSERT INTO settled_name (import, text, committee, level, object) VALUES (?, ?, ?, ?, ?)',
    );
    insert.run(1, '甲苑一期', '', 'compound', 'C1');
  });
  expect(rememberedNames(workspace.store)).toEqual([
    { text: '甲苑一期', committee: '', object: { level: 'compound', id: 'C1' }, by: 'remembered' },
  ]);
});

test('a year that is not later, or a file that is there, is refused and nothing is left', async () => {
  const { folder, from, path } = await oldYear();
  expect(codesOf(await beginNextYear(path, { from, year: 2026 }, CONTEXT))).toEqual(['next-year-not-later']);
  expect(existsSync(path)).toBe(false);
  expect(codesOf(await beginNextYear(from, { from }, CONTEXT))).toEqual(['workspace-exists']);
  expect(codesOf(await beginNextYear(path, { from: join(folder, '没有.daoze') }, CONTEXT))).not.toEqual([]);
  expect(readdirSync(folder)).toEqual(['2026.daoze']);
});

const STEP = { on: '2026-07-10', by: '王科员', text: '', evidence: '' };
const MENDED = {
  number: 1,
  problem: '消防通道堵塞',
  origin: { kind: 'hand' },
  responsible: '物业',
  deadline: null,
  playbook: null,
} as const;
const ITEM = {
  ...{ list: 'needs', category: 'property', text: '增设充电桩', note: '', asked: null, commons: [] },
  sources: [{ kind: 'hand' }],
  compounds: [],
  answer: { services: [], resources: [], action: '' },
} as const;
const ABOUT = { level: 'compound', key: 'C1' } as const;
const COMMITTEE = { level: 'committee', key: '天山路街道/一居' } as const;

const OPEN_AND_DONE = [
  {
    kind: 'rectification',
    id: 'open',
    about: ABOUT,
    body: { ...MENDED, steps: [{ ...STEP, state: 'registered' }] },
  },
  {
    kind: 'rectification',
    id: 'done',
    about: ABOUT,
    body: { ...MENDED, steps: [{ ...STEP, state: 'closed' }] },
  },
  { kind: 'list-item', id: 'confirmed', about: COMMITTEE, body: { ...ITEM, state: 'confirmed' } },
  { kind: 'list-item', id: 'met', about: COMMITTEE, body: { ...ITEM, state: 'met' } },
] as unknown as readonly RecordChange[];
