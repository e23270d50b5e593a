import { expect, test } from 'vitest';
import { findFaults } from '../../electron/store/find-faults.ts';
import { listMarks } from '../../electron/store/marks.ts';
import { openWorkspace } from '../../electron/store/open-workspace.ts';
import { bringIn, mark } from '../electron/store/plans.ts';
import { opened, workspaceFile } from '../electron/store/workspaces.ts';
import { backToVersion } from './back-to-version.ts';

/** A workspace with one mark, as a program left it that could take nothing back. */
function fileOfVersion2(): string {
  const path = workspaceFile('长宁.daoze');
  const workspace = opened(openWorkspace(path));
  bringIn(workspace.store, { kind: 'marks', phase: 'mid', values: [mark('张三', 'C1', 8)] });
  workspace.close();
  backToVersion(path, 2);
  return path;
}

test('a file of version 2 is brought forward: what stood stands, and the journal vouches for it', () => {
  const workspace = opened(openWorkspace(fileOfVersion2()));
  expect(listMarks(workspace.store, 'mid')).toMatchObject([{ expert: '张三', mark: 8 }]);
  expect(findFaults(workspace.store)).toEqual([]);
  workspace.close();
});
