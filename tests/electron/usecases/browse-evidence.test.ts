import { expect, test } from 'vitest';
import { evidenceRowDetails } from '../../../electron/usecases/evidence-row-details.ts';
import { importDetails } from '../../../electron/usecases/import-details.ts';
import { listEvidenceRows } from '../../../electron/usecases/list-evidence-rows.ts';
import { rowChoices } from '../../../electron/usecases/row-choices.ts';
import { undoImport } from '../../../electron/usecases/undo-import.ts';
import type { RowFilter } from '../../../shared/contract/evidence/rows.ts';
import { valueIn } from '../../value-in.ts';
import { bringIn, mark, response, SURVEY } from '../store/plans.ts';
import { codesOf } from '../store/workspaces.ts';
import { CONTEXT } from './context.ts';
import { registeredWorkspace } from './evidence-files.ts';

const MARKS: RowFilter = { kind: 'marks', phase: 'mid' };

function workspaceWithMarks() {
  const workspace = registeredWorkspace();
  const bring = (file: string, ...values: ReturnType<typeof mark>[]) =>
    bringIn(workspace.store, { kind: 'marks', phase: 'mid', values, file });
  bring('一', mark('甲', 'C1', 8), mark('乙', 'C1', 6), mark('乙', 'C2', 5));
  bring('二', mark('甲', 'C1', 9));
  return workspace;
}

function shown(workspace: ReturnType<typeof workspaceWithMarks>, filter: RowFilter, author = '王科员') {
  const { total, rows } = valueIn(listEvidenceRows(workspace, { filter, from: 0, count: 50 }, { author }));
  return {
    total,
    rows: rows.map(({ object, cells, import: sequence }) => [object.name, ...cells, sequence]),
  };
}

test('what stands is shown, each row with its compound, what it says and where it came from', () => {
  expect(shown(workspaceWithMarks(), MARKS)).toEqual({
    total: 3,
    rows: [
      ['甲苑', '乙', '1 专家评分', 6, null, 2],
      ['乙苑', '乙', '1 专家评分', 5, null, 2],
      ['甲苑', '甲', '1 专家评分', 9, null, 3],
    ],
  });
});

test('rows are narrowed to a compound, a subdistrict, an indicator, an import, and come in pages', () => {
  const workspace = workspaceWithMarks();
  expect(shown(workspace, { ...MARKS, compound: 'C2' }).total).toBe(1);
  expect(shown(workspace, { ...MARKS, subdistrict: '华阳路街道' }).total).toBe(3);
  expect(shown(workspace, { ...MARKS, subdistrict: '没有的街道' }).total).toBe(0);
  expect(shown(workspace, { ...MARKS, indicator: '1' }).total).toBe(3);
  expect(shown(workspace, { ...MARKS, indicator: '2' }).total).toBe(0);
  expect(shown(workspace, { ...MARKS, import: 2 }).rows).toContainEqual([
    '甲苑',
    '甲',
    '1 专家评分',
    8,
    null,
    2,
  ]);
  // An import is of its own phase, whichever the window shows.
  expect(shown(workspace, { ...MARKS, phase: 'end', import: 2 }).total).toBe(3);
  const page = listEvidenceRows(workspace, { filter: MARKS, from: 2, count: 1 }, CONTEXT);
  expect(valueIn(page)).toMatchObject({ total: 3, rows: [{ import: 3, stands: true }] });
});

test('responses show their answers in the words of the options', () => {
  const workspace = registeredWorkspace();
  const values = [response('r1', 'C1', { q1: ['满意'], q2: 'skipped' })];
  bringIn(workspace.store, { kind: 'questionnaire', phase: 'mid', values, survey: SURVEY });
  const filter: RowFilter = { kind: 'questionnaire', phase: 'mid' };
  // The small guideline asks nothing, so that only what stands beside the answers is shown.
  const rows = valueIn(listEvidenceRows(workspace, { filter, from: 0, count: 9 }, CONTEXT));
  expect(rows).toMatchObject({ total: 1, rows: [{ cells: [null, 42.5] }] });
});

test('an expert does not see others’ marks of what is still to be marked, in the list nor in a row', () => {
  const workspace = workspaceWithMarks();
  expect(shown(workspace, MARKS, '甲').rows).toEqual([
    ['甲苑', '乙', '1 专家评分', 6, null, 2],
    ['乙苑', '乙', '1 专家评分', null, null, 2],
    ['甲苑', '甲', '1 专家评分', 9, null, 3],
  ]);
  const { rows } = valueIn(
    listEvidenceRows(workspace, { filter: MARKS, from: 1, count: 1 }, { author: '甲' }),
  );
  const details = valueIn(evidenceRowDetails(workspace, rows[0]?.id ?? 0, { author: ' 甲 ' }));
  expect(details).toMatchObject({
    hidden: true,
    cells: ['乙', '1 专家评分', null, null],
    versions: [],
    kept: [],
  });
});

test('a row tells its source and everything that was said in its place', () => {
  const workspace = workspaceWithMarks();
  const { rows } = valueIn(listEvidenceRows(workspace, { filter: MARKS, from: 2, count: 1 }, CONTEXT));
  const id = rows[0]?.id ?? 0;
  expect(valueIn(evidenceRowDetails(workspace, id, CONTEXT))).toMatchObject({
    file: '二.xlsx',
    sheet: 'Sheet1',
    row: 2,
    versions: [
      { import: 3, state: 'stands', cells: ['甲', '1 专家评分', 9, null] },
      { import: 2, state: 'replaced', cells: ['甲', '1 专家评分', 8, null] },
    ],
  });
  valueIn(undoImport(workspace, '3', CONTEXT));
  expect(valueIn(evidenceRowDetails(workspace, id, CONTEXT)).versions.map(({ state }) => state)).toEqual([
    'undone',
    'stands',
  ]);
  expect(codesOf(evidenceRowDetails(workspace, 999, CONTEXT))).toEqual(['import-no-such-row']);
});

test('an import foresees what undoing it would do', () => {
  const workspace = workspaceWithMarks();
  // Of the first import one value was replaced since; the second replaced it.
  expect(valueIn(importDetails(workspace, 2)).undo).toEqual({ leaving: 2, restored: 0 });
  expect(valueIn(importDetails(workspace, 3)).undo).toEqual({ leaving: 1, restored: 1 });
  valueIn(undoImport(workspace, '3', CONTEXT));
  expect(valueIn(importDetails(workspace, 3)).undo).toBeNull();
  expect(valueIn(importDetails(workspace, 2)).undo).toEqual({ leaving: 3, restored: 0 });
  expect(codesOf(importDetails(workspace, 99))).toEqual(['undo-unknown-import']);
});

test('what can be chosen from is what the register and the evidence have', () => {
  const { subdistricts, compounds, kinds } = valueIn(rowChoices(workspaceWithMarks(), 'mid'));
  expect(subdistricts).toEqual(['华阳路街道']);
  expect(compounds.map(({ code }) => code)).toEqual(['C1', 'C2']);
  expect(kinds.find(({ kind }) => kind === 'marks')?.rows).toBe(3);
});
