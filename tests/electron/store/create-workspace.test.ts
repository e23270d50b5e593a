import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { createWorkspace } from '../../../electron/store/create-workspace.ts';
import { currentGuideline } from '../../../electron/store/guideline-versions.ts';
import { listJournal } from '../../../electron/store/journal.ts';
import { codesOf, opened, START, temporaryFolder, workspaceFile, workspaceInMemory } from './workspaces.ts';

test('a new workspace holds its guideline, and its journal begins with its making', () => {
  const { store } = workspaceInMemory();
  expect(currentGuideline(store)).toMatchObject({ number: 1, guideline: START.guideline, author: '王科员' });
  expect(listJournal(store).map(({ action }) => action)).toEqual(['workspace-created', 'guideline-saved']);
});

test('an exercise is marked in the file itself', () => {
  const path = join(temporaryFolder(), '演练.daoze');
  expect(opened(createWorkspace(path, { ...START, exercise: true })).exercise).toBe(true);
});

test('an existing file is never overwritten', () => {
  const path = join(temporaryFolder(), '已有.daoze');
  writeFileSync(path, '别人的文件');
  expect(codesOf(createWorkspace(path, START))).toEqual(['workspace-exists']);
  expect(readFileSync(path, 'utf8')).toBe('别人的文件');
});

test('nothing but the finished file is left in the folder', () => {
  const path = workspaceFile('长宁.daoze');
  expect(readdirSync(dirname(path))).toEqual(['长宁.daoze']);
});

test('what a killed attempt left beside is swept away', () => {
  const path = join(temporaryFolder(), '长宁.daoze');
  writeFileSync(`${path}.part`, 'half a file');
  writeFileSync(`${path}.part-wal`, 'half a log');
  opened(createWorkspace(path, START)).close();
  expect(readdirSync(dirname(path))).toEqual(['长宁.daoze']);
});

test('the log of a workspace that is gone stands in the way', () => {
  const path = join(temporaryFolder(), '长宁.daoze');
  writeFileSync(`${path}-wal`, 'a log');
  expect(codesOf(createWorkspace(path, START))).toEqual(['workspace-leftover']);
});

test('a folder that does not exist is named', () => {
  const path = join(temporaryFolder(), '没有', '长宁.daoze');
  expect(codesOf(createWorkspace(path, START))).toEqual(['workspace-not-writable']);
});

test.each(['2027.xlsx', '2027.XLSX', '名册.csv', '导则.json', '2027.docx'])(
  '%s is the name of another kind of file, and no file is made',
  (name) => {
    const path = join(temporaryFolder(), name);
    expect(codesOf(createWorkspace(path, START))).toEqual(['workspace-name']);
    expect(readdirSync(dirname(path))).toEqual([]);
  },
);
