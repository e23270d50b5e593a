import { expect, test } from 'vitest';
import { findFaults } from '../../electron/store/find-faults.ts';
import { listMarks } from '../../electron/store/marks.ts';
import { openWorkspace } from '../../electron/store/open-workspace.ts';
import { listMends, rememberedColumns, rememberedNames } from '../../electron/store/settlements.ts';
import { bringIn, mark } from '../electron/store/plans.ts';
import { opened, workspaceFile } from '../electron/store/workspaces.ts';
import { backToVersion } from './back-to-version.ts';

test('a file of version 3 is brought forward: what stood stands, and nothing was settled for its imports', () => {
  const path = workspaceFile('长宁.daoze');
  const before = opened(openWorkspace(path));
  bringIn(before.store, { kind: 'marks', phase: 'mid', values: [mark('张三', 'C1', 8)] });
  before.close();
  backToVersion(path, 3);
  const workspace = opened(openWorkspace(path));
  expect(listMarks(workspace.store, 'mid')).toMatchObject([{ expert: '张三', mark: 8 }]);
  expect(listMends(workspace.store, 1)).toEqual([]);
  expect(rememberedNames(workspace.store)).toEqual([]);
  expect(rememberedColumns(workspace.store, 'marks')).toEqual([]);
  expect(findFaults(workspace.store)).toEqual([]);
  workspace.close();
});
