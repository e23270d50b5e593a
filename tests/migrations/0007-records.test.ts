import { expect, test } from 'vitest';
import { findFaults } from '../../electron/store/find-faults.ts';
import { openWorkspace } from '../../electron/store/open-workspace.ts';
import { currentRecords } from '../../electron/store/records.ts';
import { opened, workspaceFile } from '../electron/store/workspaces.ts';
import { backToVersion } from './back-to-version.ts';

test('a file of version 6 is brought forward without any records', () => {
  const path = workspaceFile('长宁.daoze');
  backToVersion(path, 6);
  const { store } = opened(openWorkspace(path));
  expect(currentRecords(store, 'list-item')).toEqual([]);
  expect(findFaults(store)).toEqual([]);
});
