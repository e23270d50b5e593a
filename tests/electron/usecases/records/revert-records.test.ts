import { expect, test } from 'vitest';
import { listJournal } from '../../../../electron/store/journal.ts';
import { currentRecords, writeRecords } from '../../../../electron/store/records.ts';
import { listBatches } from '../../../../electron/usecases/records/list-batches.ts';
import { revertRecords } from '../../../../electron/usecases/records/revert-records.ts';
import { ABOUT_DISTRICT, type RecordChange } from '../../../../shared/model/records/record.ts';
import { valueIn } from '../../../value-in.ts';
import { codesOf, workspaceInMemory } from '../../store/workspaces.ts';
import { CONTEXT } from '../context.ts';

const MONDAY = { author: '王科员', now: '2026-07-06T01:00:00.000Z', note: '征集攻略' };

function entry(id: string, title: string): RecordChange {
  const texts = { title, when: '提不出议题', example: '' };
  const body = { ...texts, aspect: 'agenda' as const, types: [], steps: ['走访'], roles: [], indicators: [] };
  return { kind: 'playbook-entry', id, about: ABOUT_DISTRICT, body };
}

const removed = (id: string): RecordChange => ({ ...entry(id, '走访'), body: null });

test('taking a batch back says what went, what came back, and what stays', () => {
  const workspace = workspaceInMemory();
  const { store } = workspace;
  writeRecords(store, [entry('a', '走访')], MONDAY);
  const batch = writeRecords(store, [removed('a'), entry('b', '征集箱'), entry('c', '议事会')], MONDAY);
  writeRecords(store, [entry('c', '议事厅')], MONDAY);
  expect(valueIn(revertRecords(workspace, { batch }, CONTEXT))).toEqual({
    batch: 4,
    kinds: [{ kind: 'playbook-entry', written: 1, removed: 1 }],
    kept: 1,
  });
  expect(currentRecords(store, 'playbook-entry').map(({ id }) => id)).toEqual(['a', 'c']);
});

test('a batch that was taken back is said to be that, by which one; brought back, it can go again', () => {
  const workspace = workspaceInMemory();
  const batch = writeRecords(workspace.store, [entry('a', '走访')], MONDAY);
  const revert = (number: number) => revertRecords(workspace, { batch: number }, CONTEXT);
  const undone = valueIn(revert(batch)).batch;
  const again = revert(batch);
  expect(codesOf(again)).toEqual(['records-reverted-already']);
  expect(again).toMatchObject({ problems: [{ facts: { batch, by: undone } }] });
  const back = valueIn(revert(undone)).batch;
  expect(revert(batch)).toMatchObject({
    problems: [{ code: 'records-restored-since', facts: { batch, by: back } }],
  });
  expect(valueIn(revert(back)).kinds).toEqual([{ kind: 'playbook-entry', written: 0, removed: 1 }]);
});

test('what others changed since is not said to be taken back', () => {
  const workspace = workspaceInMemory();
  const batch = writeRecords(workspace.store, [entry('a', '走访')], MONDAY);
  writeRecords(workspace.store, [entry('a', '逐户走访')], MONDAY);
  expect(codesOf(revertRecords(workspace, { batch }, CONTEXT))).toEqual(['records-nothing-to-revert']);
});

test('batches are listed with who wrote what, and by which they are taken back', () => {
  const workspace = workspaceInMemory();
  const batch = writeRecords(workspace.store, [entry('a', '走访'), entry('b', '征集箱')], MONDAY);
  const undone = valueIn(revertRecords(workspace, { batch }, CONTEXT)).batch;
  const kind = 'playbook-entry';
  expect(valueIn(listBatches(workspace))).toEqual([
    {
      ...{ batch, at: '2026-07-06T01:00:00.000Z', author: '王科员', note: '征集攻略' },
      ...{ kinds: [{ kind, written: 2, removed: 0 }], undoes: null, undoneBy: undone },
    },
    {
      ...{ batch: undone, at: CONTEXT.now(), author: '王科员', note: `撤销第 ${batch} 批` },
      ...{ kinds: [{ kind, written: 0, removed: 2 }], undoes: batch, undoneBy: null },
    },
  ]);
  valueIn(revertRecords(workspace, { batch: undone }, CONTEXT));
  expect(valueIn(listBatches(workspace)).map(({ undoneBy }) => undoneBy)).toEqual([null, undone + 1, null]);
  expect(listJournal(workspace.store).at(-1)?.details).toMatchObject({ undoes: undone });
});
