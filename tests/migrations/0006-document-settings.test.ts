import { expect, test } from 'vitest';
import { documentSettings } from '../../electron/store/document-settings.ts';
import { findFaults } from '../../electron/store/find-faults.ts';
import { openWorkspace } from '../../electron/store/open-workspace.ts';
import { PLAIN_DOCUMENT_SETTINGS } from '../../shared/model/document-settings.ts';
import { opened, workspaceFile } from '../electron/store/workspaces.ts';
import { backToVersion } from './back-to-version.ts';

test('a file of version 5 is brought forward with plain papers', () => {
  const path = workspaceFile('长宁.daoze');
  backToVersion(path, 5);
  const { store } = opened(openWorkspace(path));
  expect(documentSettings(store)).toEqual(PLAIN_DOCUMENT_SETTINGS);
  expect(findFaults(store)).toEqual([]);
});
