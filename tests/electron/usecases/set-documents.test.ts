import { expect, test } from 'vitest';
import { documentSettings } from '../../../electron/store/document-settings.ts';
import { listJournal } from '../../../electron/store/journal.ts';
import { setDocuments } from '../../../electron/usecases/set-documents.ts';
import { PLAIN_DOCUMENT_SETTINGS } from '../../../shared/model/document-settings.ts';
import { codesOf, workspaceInMemory } from '../store/workspaces.ts';

const WHO = { author: '王科员', now: () => '2026-07-01T00:00:00.000Z' };

function withRecipient(recipient: string) {
  const { texts } = PLAIN_DOCUMENT_SETTINGS;
  return { ...PLAIN_DOCUMENT_SETTINGS, texts: { ...texts, letter: { ...texts.letter, recipient } } };
}

test('texts may name what a document is about', () => {
  const workspace = workspaceInMemory();
  const settings = withRecipient('{街镇}{居委会}');
  expect(setDocuments(workspace, settings, WHO)).toEqual({ ok: true, value: settings });
  expect(documentSettings(workspace.store)).toEqual(settings);
});

test('what no document can fill is refused, and nothing is set', () => {
  const workspace = workspaceInMemory();
  expect(codesOf(setDocuments(workspace, withRecipient('{街道}'), WHO))).toEqual([
    'report-unknown-placeholder',
  ]);
  expect(documentSettings(workspace.store)).toEqual(PLAIN_DOCUMENT_SETTINGS);
});

test('setting what is set already leaves no entry', () => {
  const workspace = workspaceInMemory();
  setDocuments(workspace, withRecipient('甲'), WHO);
  setDocuments(workspace, withRecipient('甲'), WHO);
  expect(listJournal(workspace.store).filter(({ action }) => action === 'documents-set')).toHaveLength(1);
});

test('a compound is not known to a report of the district, nor a deadline that is not set', () => {
  const workspace = workspaceInMemory();
  const { texts } = PLAIN_DOCUMENT_SETTINGS;
  const report = { ...texts['district-report'], opening: '{小区}', closing: '请于{整改期限}前办结。' };
  const settings = { ...PLAIN_DOCUMENT_SETTINGS, texts: { ...texts, 'district-report': report } };
  expect(codesOf(setDocuments(workspace, settings, WHO))).toEqual([
    'report-unknown-placeholder',
    'report-unknown-placeholder',
  ]);
  const mended = { ...texts, 'district-report': { ...report, opening: '' } };
  expect(setDocuments(workspace, { ...settings, texts: mended, deadline: '2026-09-30' }, WHO).ok).toBe(true);
});
