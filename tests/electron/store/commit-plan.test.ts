import { describe, expect, test } from 'vitest';
import { commitPlan } from '../../../electron/store/commit-plan.ts';
import { storedDigests } from '../../../electron/store/evidence-rows.ts';
import { findFaults } from '../../../electron/store/find-faults.ts';
import { listImportProblems, listImports } from '../../../electron/store/imports.ts';
import { listJournal } from '../../../electron/store/journal.ts';
import { listMarks } from '../../../electron/store/marks.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { bringIn, mark, planFor, response, SURVEY } from './plans.ts';
import { workspaceInMemory } from './workspaces.ts';

const CONTEXT = { importId: 'an-id', author: '王科员', now: '2026-06-02T00:00:00.000Z' };
const TWO_MARKS = {
  kind: 'marks',
  phase: 'mid',
  values: [mark('甲', 'C1', 8), mark('乙', 'C1', 6)],
} as const;

describe('committing a plan', () => {
  test('keeps its head: which file, by whom, when, with what outcome', () => {
    const { store } = workspaceInMemory();
    const plan = planFor(store, TWO_MARKS);
    expect(commitPlan(store, plan, CONTEXT)).toBe(true);
    expect(listImports(store)).toEqual([
      {
        id: 'an-id',
        sequence: 1,
        kind: 'marks',
        phase: 'mid',
        fileName: 'a.xlsx',
        sha256: plan.source.sha256,
        sheet: 'Sheet1',
        headingRow: 1,
        unknownHeadings: [],
        author: '王科员',
        importedAt: '2026-06-02T00:00:00.000Z',
        counts: { accepted: 2, replaced: 0, unchanged: 0, rejected: 0 },
        undone: null,
      },
    ]);
  });

  test('leaves a journal entry', () => {
    const { store } = workspaceInMemory();
    commitPlan(store, planFor(store, TWO_MARKS), CONTEXT);
    expect(listJournal(store).at(-1)).toMatchObject({ action: 'import-committed', subject: 'an-id' });
  });

  test('keeps every rejected row with its place', () => {
    const { store } = workspaceInMemory();
    const rejected = problem('workspace-year', { year: 1 }, { row: 17, column: '得分', value: '十二' });
    commitPlan(store, { ...planFor(store, TWO_MARKS), problems: [rejected] }, CONTEXT);
    expect(listImportProblems(store, 1)).toEqual([rejected]);
  });

  test('keeps cells under unknown headings', () => {
    const { store } = workspaceInMemory();
    const plan = planFor(store, TWO_MARKS);
    const rows = plan.rows.map((row) => ({ ...row, extra: { 备用列: '原样', ['__proto__']: 'x' } }));
    commitPlan(store, { ...plan, rows }, CONTEXT);
    const [row] = store.prepare('SELECT extra FROM evidence_row').all();
    expect(row).toEqual({ extra: '{"备用列":"原样","__proto__":"x"}' });
  });

  test('of the same file twice records nothing the second time', () => {
    const { store } = workspaceInMemory();
    expect(bringIn(store, TWO_MARKS)).toBe(true);
    const before = listJournal(store);
    expect(bringIn(store, { ...TWO_MARKS, id: 'again' })).toBe(false);
    expect(listImports(store)).toHaveLength(1);
    expect(listJournal(store)).toEqual(before);
  });

  test('of a plan without any item records nothing', () => {
    const { store } = workspaceInMemory();
    expect(bringIn(store, { ...TWO_MARKS, values: [] })).toBe(false);
    expect(listImports(store)).toEqual([]);
  });

  test('of another file that says the same is recorded, and what stands is the same', () => {
    const { store } = workspaceInMemory();
    bringIn(store, TWO_MARKS);
    const before = storedDigests(store, 'marks', 'mid');
    expect(bringIn(store, { ...TWO_MARKS, file: 'b' })).toBe(true);
    expect(storedDigests(store, 'marks', 'mid')).toEqual(before);
    expect(listMarks(store, 'mid')).toHaveLength(2);
  });

  test('counts equal rows of one file once', () => {
    const { store } = workspaceInMemory();
    bringIn(store, { ...TWO_MARKS, values: [mark('甲', 'C1', 8), mark('甲', 'C1', 8)] });
    expect(listMarks(store, 'mid')).toHaveLength(1);
  });

  test('keeps phases apart', () => {
    const { store } = workspaceInMemory();
    bringIn(store, TWO_MARKS);
    bringIn(store, { ...TWO_MARKS, phase: 'end', values: [mark('甲', 'C1', 3)], id: 'end' });
    expect(listMarks(store, 'mid').map(({ mark }) => mark)).toEqual([6, 8]);
    expect(listMarks(store, 'end').map(({ mark }) => mark)).toEqual([3]);
  });

  test('of many rows leaves the schema as it was, and every row stands', () => {
    const { store } = workspaceInMemory();
    const schema = () => store.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name').all();
    const before = schema();
    const values = Array.from({ length: 1_200 }, (_, index) =>
      response(String(index), 'C1', { q1: ['满意'] }),
    );
    bringIn(store, { kind: 'questionnaire', phase: 'mid', values, survey: SURVEY });
    expect(schema()).toEqual(before);
    expect(storedDigests(store, 'questionnaire', 'mid').size).toBe(1_200);
    expect(findFaults(store)).toEqual([]);
  });

  test('that fails on its way leaves nothing behind', () => {
    const { store } = workspaceInMemory();
    const values = Array.from({ length: 600 }, (_, index) => response(String(index), 'C1', {}));
    const plan = planFor(store, { kind: 'questionnaire', phase: 'mid', values, survey: SURVEY });
    const progress = (done: number) => {
      if (done > 0) throw new Error('halfway');
    };
    const before = listJournal(store);
    expect(() => commitPlan(store, plan, { ...CONTEXT, progress })).toThrow('halfway');
    expect(listImports(store)).toEqual([]);
    expect(listJournal(store)).toEqual(before);
    expect(store.prepare('SELECT count(*) AS n FROM evidence_row').get()).toEqual({ n: 0 });
  });
});
