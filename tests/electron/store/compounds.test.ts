import { expect, test } from 'vitest';
import { listCompounds } from '../../../electron/store/compounds.ts';
import type { ReadStore } from '../../../electron/store/store.ts';
import { undoImport } from '../../../electron/store/undo-import.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { bringIn, compound } from './plans.ts';
import { workspaceInMemory } from './workspaces.ts';

function names(store: ReadStore, phase: Phase | null): string[] {
  return listCompounds(store, phase).map(({ name }) => name);
}

test('a compound comes back as it was imported', () => {
  const { store } = workspaceInMemory();
  const entry = compound('C1', '天山一村', null);
  bringIn(store, { kind: 'registry', phase: null, values: [entry] });
  expect(listCompounds(store, 'mid')).toEqual([entry[1].value]);
});

test('the register of both phases serves each, and compounds are sorted by code', () => {
  const { store } = workspaceInMemory();
  const values = [compound('C2', '乙'), compound('C1', '甲')];
  bringIn(store, { kind: 'registry', phase: null, values });
  for (const phase of ['mid', 'end', null] as const) expect(names(store, phase)).toEqual(['甲', '乙']);
});

test('the register of one phase speaks there for its compounds only', () => {
  const { store } = workspaceInMemory();
  bringIn(store, { kind: 'registry', phase: null, values: [compound('C1', '甲'), compound('C2', '乙')] });
  bringIn(store, { kind: 'registry', phase: 'end', values: [compound('C1', '甲苑')], file: 'end' });
  expect(names(store, 'mid')).toEqual(['甲', '乙']);
  expect(names(store, 'end')).toEqual(['甲苑', '乙']);
  expect(names(store, null)).toEqual(['甲', '乙']);
});

test('the latest import speaks, whether for one phase or for both', () => {
  const { store } = workspaceInMemory();
  bringIn(store, { kind: 'registry', phase: 'end', values: [compound('C1', '旧')], file: 'end' });
  bringIn(store, { kind: 'registry', phase: null, values: [compound('C1', '新')], file: 'both' });
  expect(names(store, 'end')).toEqual(['新']);
  undoImport(store, '2', { author: '王科员', now: 'later' });
  expect(names(store, 'end')).toEqual(['旧']);
  expect(names(store, 'mid')).toEqual([]);
});
