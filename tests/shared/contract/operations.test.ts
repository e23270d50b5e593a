import { expect, test } from 'vitest';
import { WORKSPACE_HANDLERS } from '../../../electron/workers/handlers/all.ts';
import { APP_CONTRACT } from '../../../shared/contract/app.ts';
import { WORKSPACE_CONTRACT } from '../../../shared/contract/workspace.ts';

test('every operation is named subject.verb, and no name is given twice', () => {
  const names = [...Object.keys(APP_CONTRACT), ...Object.keys(WORKSPACE_CONTRACT)];
  expect(names.filter((name) => !/^[a-z]+\.[a-zA-Z]+$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test('what the program itself answers can be told from what the workspace answers', () => {
  expect(Object.keys(APP_CONTRACT).every((name) => name.startsWith('app.'))).toBe(true);
  expect(Object.keys(WORKSPACE_CONTRACT).some((name) => name.startsWith('app.'))).toBe(false);
});

test('every operation on a workspace is answered, and nothing else', () => {
  expect(Object.keys(WORKSPACE_HANDLERS).sort()).toEqual(Object.keys(WORKSPACE_CONTRACT).sort());
});
