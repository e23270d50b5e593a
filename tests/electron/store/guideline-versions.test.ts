import { expect, test } from 'vitest';
import {
  currentGuideline,
  listGuidelineVersions,
  saveGuidelineVersion,
} from '../../../electron/store/guideline-versions.ts';
import { listJournal } from '../../../electron/store/journal.ts';
import { smallGuideline } from './small-guideline.ts';
import { workspaceInMemory } from './workspaces.ts';

const WHO = { author: '李科员', now: '2026-06-10T00:00:00.000Z', reason: '按街镇意见修订' };

test('the latest version counts, and the earlier ones are kept', () => {
  const { store } = workspaceInMemory();
  expect(saveGuidelineVersion(store, smallGuideline('2026.2'), WHO)).toBe(2);
  expect(currentGuideline(store)).toMatchObject({ number: 2, author: '李科员', reason: '按街镇意见修订' });
  expect(listGuidelineVersions(store).map(({ guideline }) => guideline.version)).toEqual([
    '2026.1',
    '2026.2',
  ]);
});

test('saving a guideline leaves a journal entry', () => {
  const { store } = workspaceInMemory();
  saveGuidelineVersion(store, smallGuideline('2026.2'), WHO);
  expect(listJournal(store).at(-1)).toMatchObject({
    action: 'guideline-saved',
    subject: '2',
    author: '李科员',
  });
});

test('saving what is already current changes nothing', () => {
  const { store } = workspaceInMemory();
  const before = listJournal(store);
  expect(saveGuidelineVersion(store, smallGuideline('2026.1'), WHO)).toBe(1);
  expect(listJournal(store)).toEqual(before);
});

test('going back to an earlier text is a new version', () => {
  const { store } = workspaceInMemory();
  saveGuidelineVersion(store, smallGuideline('2026.2'), WHO);
  expect(saveGuidelineVersion(store, smallGuideline('2026.1'), WHO)).toBe(3);
});
