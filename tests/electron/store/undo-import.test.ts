import { describe, expect, test } from 'vitest';
import { storedDigests } from '../../../electron/store/evidence-rows.ts';
import { listImports } from '../../../electron/store/imports.ts';
import { listJournal } from '../../../electron/store/journal.ts';
import { listMarks } from '../../../electron/store/marks.ts';
import { readEvidence } from '../../../electron/store/read-evidence.ts';
import type { WriteStore } from '../../../electron/store/store.ts';
import { undoImport } from '../../../electron/store/undo-import.ts';
import { bringIn, mark, response, SURVEY } from './plans.ts';
import { codesOf, workspaceInMemory } from './workspaces.ts';

const WHO = { author: '李科员', now: '2026-06-05T00:00:00.000Z' };

function marksOfFile(store: WriteStore, file: string, ...marks: number[]): void {
  const values = marks.map((value, index) => mark(`专家${index + 1}`, 'C1', value));
  bringIn(store, { kind: 'marks', phase: 'mid', values, file });
}

/** Everything readers can see of the phase. */
function standing(store: WriteStore): unknown {
  return { evidence: readEvidence(store, 'mid'), digests: storedDigests(store, 'marks', 'mid') };
}

function marks(store: WriteStore): number[] {
  return listMarks(store, 'mid').map((given) => given.mark);
}

describe('undoing an import', () => {
  test('restores exactly what stood before', () => {
    const { store } = workspaceInMemory();
    marksOfFile(store, 'a', 8, 7);
    const before = standing(store);
    marksOfFile(store, 'b', 5, 7, 6);
    expect(marks(store)).toEqual([5, 7, 6]);
    undoImport(store, '2', WHO);
    expect(standing(store)).toEqual(before);
  });

  test('of the only import leaves nothing standing', () => {
    const { store } = workspaceInMemory();
    const before = standing(store);
    marksOfFile(store, 'a', 8);
    undoImport(store, '1', WHO);
    expect(standing(store)).toEqual(before);
  });

  test('of a chain goes back step by step', () => {
    const { store } = workspaceInMemory();
    marksOfFile(store, 'a', 1);
    marksOfFile(store, 'b', 2);
    marksOfFile(store, 'c', 3);
    undoImport(store, '3', WHO);
    expect(marks(store)).toEqual([2]);
    undoImport(store, '2', WHO);
    expect(marks(store)).toEqual([1]);
  });

  test('of an earlier file leaves what a later one replaced', () => {
    const { store } = workspaceInMemory();
    marksOfFile(store, 'a', 1, 9);
    marksOfFile(store, 'b', 2);
    undoImport(store, '1', WHO);
    expect(marks(store)).toEqual([2]);
    undoImport(store, '2', WHO);
    expect(marks(store)).toEqual([]);
  });

  test('of a file keeps what a later one said just the same', () => {
    const { store } = workspaceInMemory();
    marksOfFile(store, 'a', 8, 7);
    marksOfFile(store, 'b', 8);
    undoImport(store, '1', WHO);
    expect(marks(store)).toEqual([8]);
  });

  test('lets the same file be imported again', () => {
    const { store } = workspaceInMemory();
    marksOfFile(store, 'a', 8);
    undoImport(store, '1', WHO);
    bringIn(store, { kind: 'marks', phase: 'mid', values: [mark('专家1', 'C1', 8)], id: 'again' });
    expect(marks(store)).toEqual([8]);
    expect(listImports(store).map(({ undone }) => undone)).toEqual([{ at: WHO.now, author: '李科员' }, null]);
  });

  test('takes back findings of one key as the group they are', () => {
    const { store } = workspaceInMemory();
    const finding = (count: number) =>
      [
        'C1|1|乱停车',
        {
          kind: 'findings',
          value: {
            object: { level: 'compound', id: 'C1' },
            indicator: '1',
            problem: '乱停车',
            count,
            note: null,
          },
        },
      ] as const;
    bringIn(store, { kind: 'findings', phase: 'mid', values: [finding(1), finding(1), finding(2)] });
    bringIn(store, { kind: 'findings', phase: 'mid', values: [finding(5)], file: 'b' });
    const counts = () =>
      readEvidence(store, 'mid')
        .compounds.get('C1')
        ?.findings.get('1')
        ?.map(({ count }) => count);
    expect(counts()).toEqual([5]);
    undoImport(store, '2', WHO);
    expect(counts()).toEqual([1, 1, 2]);
  });

  test('takes back responses', () => {
    const { store } = workspaceInMemory();
    const values = [response('1', 'C1', { q1: ['满意'] })];
    bringIn(store, { kind: 'questionnaire', phase: 'mid', values, survey: SURVEY });
    undoImport(store, '1', WHO);
    expect(readEvidence(store, 'mid').compounds.size).toBe(0);
  });

  test('leaves a journal entry of who took what back', () => {
    const { store } = workspaceInMemory();
    marksOfFile(store, 'a', 8);
    undoImport(store, '1', WHO);
    expect(listJournal(store).at(-1)).toMatchObject({
      action: 'import-undone',
      subject: 'id-a',
      author: '李科员',
      at: WHO.now,
    });
  });
});

describe('naming the import', () => {
  test('goes by number, by id, or by the beginning of the id', () => {
    for (const reference of ['1', 'ID-ALPHA', 'id-al']) {
      const { store } = workspaceInMemory();
      marksOfFile(store, 'alpha', 8);
      expect(undoImport(store, reference, WHO)).toMatchObject({ ok: true, value: { sequence: 1 } });
    }
  });

  test('refuses one that is not there, fits several, or is undone', () => {
    const { store } = workspaceInMemory();
    marksOfFile(store, 'a', 8);
    marksOfFile(store, 'b', 9);
    undoImport(store, '1', WHO);
    expect(codesOf(undoImport(store, '7', WHO))).toEqual(['undo-unknown-import']);
    expect(codesOf(undoImport(store, '', WHO))).toEqual(['undo-unknown-import']);
    expect(codesOf(undoImport(store, 'id-', WHO))).toEqual(['undo-ambiguous-import']);
    expect(codesOf(undoImport(store, '1', WHO))).toEqual(['undo-already-undone']);
  });
});
