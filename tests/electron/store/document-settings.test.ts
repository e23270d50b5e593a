import { expect, test } from 'vitest';
import { documentSettings, saveDocumentSettings } from '../../../electron/store/document-settings.ts';
import { findFaults } from '../../../electron/store/find-faults.ts';
import { evidenceHead, listJournal } from '../../../electron/store/journal.ts';
import { PLAIN_DOCUMENT_SETTINGS } from '../../../shared/model/document-settings.ts';
import { workspaceInMemory } from './workspaces.ts';

const WHO = { author: '王科员', now: '2026-07-01T00:00:00.000Z' };
const OF_BUREAU = { ...PLAIN_DOCUMENT_SETTINGS, bureau: '长宁区民政局' };

test('a new workspace has plain papers', () => {
  expect(documentSettings(workspaceInMemory().store)).toEqual(PLAIN_DOCUMENT_SETTINGS);
});

test('what was set last counts, with an entry each time, and no run is called outdated by it', () => {
  const { store } = workspaceInMemory();
  const head = evidenceHead(store);
  saveDocumentSettings(store, OF_BUREAU, WHO);
  saveDocumentSettings(store, { ...OF_BUREAU, head: 'printed' }, WHO);
  expect(documentSettings(store)).toEqual({ ...OF_BUREAU, head: 'printed' });
  const entries = listJournal(store).filter(({ action }) => action === 'documents-set');
  expect(entries.map(({ subject, details }) => [subject, details])).toEqual([
    ['1', { bureau: '长宁区民政局' }],
    ['2', { bureau: '长宁区民政局' }],
  ]);
  expect(evidenceHead(store)).toBe(head);
});

test('a change outside the program is found', () => {
  const { store } = workspaceInMemory();
  saveDocumentSettings(store, OF_BUREAU, WHO);
  expect(findFaults(store)).toEqual([]);
  store.prepare(`UPDATE document_settings SET settings = replace(settings, '长宁', '静安')`).run();
  expect(findFaults(store).map(({ code, facts }) => [code, facts])).toEqual([
    ['check-documents', { id: '1' }],
  ]);
});
