import { expect, test } from 'vitest';
import { findFaults } from '../../../electron/store/find-faults.ts';
import { evidenceHead, listJournal } from '../../../electron/store/journal.ts';
import {
  currentRecord,
  currentRecords,
  recordVersions,
  reversalOf,
  writeRecords,
} from '../../../electron/store/records.ts';
import { ABOUT_DISTRICT, type RecordChange } from '../../../shared/model/records/record.ts';
import { workspaceInMemory } from './workspaces.ts';

const MONDAY = { author: '王科员', now: '2026-07-06T01:00:00.000Z' };
const TUESDAY = { author: '李科员', now: '2026-07-07T01:00:00.000Z' };

function entry(id: string, title: string): RecordChange {
  const body = {
    title,
    aspect: 'agenda' as const,
    types: [],
    when: '提不出议题',
    steps: ['逐户走访'],
    roles: [],
    example: '',
    indicators: [],
  };
  return { kind: 'playbook-entry', id, about: ABOUT_DISTRICT, body };
}

test('the last version counts, and the ones before are kept with who wrote them', () => {
  const { store } = workspaceInMemory();
  writeRecords(store, [entry('a', '走访听意见'), entry('b', '议题征集箱')], MONDAY);
  writeRecords(store, [entry('a', '逐户走访听意见')], TUESDAY);
  expect(
    currentRecords(store, 'playbook-entry').map(({ id, body, version }) => [id, body.title, version]),
  ).toEqual([
    ['a', '逐户走访听意见', 2],
    ['b', '议题征集箱', 1],
  ]);
  expect(
    recordVersions(store, 'playbook-entry', 'a').map(({ body, author }) => [body?.title, author]),
  ).toEqual([
    ['逐户走访听意见', '李科员'],
    ['走访听意见', '王科员'],
  ]);
});

test('a record that was taken back is gone, and its versions are not', () => {
  const { store } = workspaceInMemory();
  writeRecords(store, [entry('a', '走访听意见')], MONDAY);
  writeRecords(store, [{ ...entry('a', ''), body: null }], TUESDAY);
  expect(currentRecord(store, 'playbook-entry', 'a')).toBeNull();
  expect(recordVersions(store, 'playbook-entry', 'a').map(({ version }) => version)).toEqual([2, 1]);
});

test('only what is about a place is read when a place is asked for', () => {
  const { store } = workspaceInMemory();
  const ofType = { ...entry('b', '公房攻略'), about: { level: 'type', key: 'sold_public' } } as RecordChange;
  writeRecords(store, [entry('a', '走访听意见'), ofType], MONDAY);
  const found = currentRecords(store, 'playbook-entry', { level: 'type', key: 'sold_public' });
  expect(found.map(({ id }) => id)).toEqual(['b']);
});

test('a batch is taken back as far as nobody changed it since', () => {
  const { store } = workspaceInMemory();
  writeRecords(store, [entry('a', '走访听意见')], MONDAY);
  const batch = writeRecords(store, [entry('a', '逐户走访'), entry('b', '征集箱')], TUESDAY);
  writeRecords(store, reversalOf(store, batch), TUESDAY);
  expect(currentRecords(store, 'playbook-entry').map(({ body }) => body.title)).toEqual(['走访听意见']);
  expect(reversalOf(store, batch)).toEqual([]);
});

test('each batch is one entry of the journal, and makes no run outdated', () => {
  const { store } = workspaceInMemory();
  const head = evidenceHead(store);
  writeRecords(store, [entry('a', '走访'), { ...entry('b', ''), body: null }], { ...MONDAY, note: '征集' });
  const { subject, details } = listJournal(store).at(-1) ?? {};
  expect([subject, details]).toEqual([
    '1',
    { note: '征集', kinds: [{ kind: 'playbook-entry', written: 1, removed: 1 }] },
  ]);
  expect(evidenceHead(store)).toBe(head);
});

test('a change outside the program is found', () => {
  const { store } = workspaceInMemory();
  writeRecords(store, [entry('a', '走访听意见')], MONDAY);
  expect(findFaults(store)).toEqual([]);
  store.prepare(`UPDATE record SET body = replace(body, '走访', '查访')`).run();
  expect(findFaults(store).map(({ code, facts }) => [code, facts])).toEqual([['check-records', { id: '1' }]]);
});

test('a batch that cannot be written leaves nothing', () => {
  const { store } = workspaceInMemory();
  const bad = { ...entry('b', ''), body: { title: '' } } as unknown as RecordChange;
  expect(() => writeRecords(store, [entry('a', '走访'), bad], MONDAY)).toThrow();
  expect(currentRecords(store, 'playbook-entry')).toEqual([]);
  expect(listJournal(store).filter(({ action }) => action === 'records-written')).toEqual([]);
});
