import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordVersions, reversalOf, writeRecords } from '../../../../electron/store/records.ts';
import { initWorkspace } from '../../../../electron/usecases/init-workspace.ts';
import { adoptPlaybook } from '../../../../electron/usecases/playbook/adopt-playbook.ts';
import {
  removeEntry,
  restoreEntry,
  saveEntry,
} from '../../../../electron/usecases/playbook/change-playbook.ts';
import { describeEntry } from '../../../../electron/usecases/playbook/describe-entry.ts';
import { listPlaybook } from '../../../../electron/usecases/playbook/list-playbook.ts';
import { proposeEntries } from '../../../../electron/usecases/playbook/propose-entries.ts';
import type { PlaybookEntry } from '../../../../shared/model/records/playbook-entry.ts';
import { builtInGuideline } from '../../../resources/built-in-guideline.ts';
import { valueIn } from '../../../value-in.ts';
import { codesOf, opened, temporaryFolder, workspaceInMemory } from '../../store/workspaces.ts';
import { CONTEXT } from '../context.ts';

const ALL = { find: '', aspect: null, type: null, indicator: null };
const LEADERS = 'mobilise-stairwell-leaders';

function changning() {
  const start = { guideline: builtInGuideline('changning-2026'), year: 2026, exercise: false };
  return opened(initWorkspace(join(temporaryFolder(), '长宁.daoze'), start, CONTEXT));
}

const NEW: PlaybookEntry = {
  ...{ title: '楼道议事角', aspect: 'deliberate', types: ['sold_public'], when: '没有地方坐下来谈' },
  ...{ steps: ['放两条长凳'], roles: [], example: '', indicators: [] },
};

test('a new workspace has what comes with the program, by aspect and type', () => {
  const { found, shelves, entries, missing } = valueIn(listPlaybook(changning(), ALL));
  expect(found).toBeGreaterThanOrEqual(30);
  expect(missing).toBe(0);
  expect(entries.every(({ origin }) => origin === 'built-in')).toBe(true);
  expect(shelves.map(({ name }) => name.zh)).toEqual([
    '动员参与主体',
    '建立自治载体',
    '形成公共议题',
    '梳理治理资源',
    '开展沟通协商',
    '加强监督评议',
  ]);
  for (const { types } of shelves)
    expect(types.map(({ name }) => name.zh)).toEqual([
      '通用',
      '售后公房',
      '普通商品房',
      '涉外商品房',
      '老洋房',
      '动迁安置房',
    ]);
});

test('a guideline of one type takes only general entries and those for that type', () => {
  const start = { guideline: builtInGuideline('international-2026'), year: 2026, exercise: false };
  const workspace = opened(initWorkspace(join(temporaryFolder(), '国际.daoze'), start, CONTEXT));
  const { shelves } = valueIn(listPlaybook(workspace, ALL));
  expect(new Set(shelves.flatMap(({ types }) => types.map(({ code }) => code)))).toEqual(
    new Set(['', 'international']),
  );
});

test('a workspace from before takes over what it has not, once', () => {
  const workspace = workspaceInMemory();
  const { missing } = valueIn(listPlaybook(workspace, ALL));
  expect(missing).toBeGreaterThan(0);
  expect(valueIn(adoptPlaybook(workspace, CONTEXT))).toMatchObject({ added: missing });
  expect(valueIn(adoptPlaybook(workspace, CONTEXT))).toEqual({ batch: null, added: 0 });
});

test('an entry is written, found, changed and taken out; every version is kept', () => {
  const workspace = changning();
  const { id } = valueIn(saveEntry(workspace, { id: null, entry: NEW }, CONTEXT));
  expect(valueIn(listPlaybook(workspace, { ...ALL, find: 'ldysj' })).entries).toMatchObject([
    { id, origin: 'own' },
  ]);
  saveEntry(workspace, { id, entry: { ...NEW, title: '门洞议事角' } }, CONTEXT);
  valueIn(removeEntry(workspace, { id }, CONTEXT));
  const titles = recordVersions(workspace.store, 'playbook-entry', id).map(({ body }) => body?.title);
  expect(titles).toEqual([undefined, '门洞议事角', '楼道议事角']);
  expect(codesOf(describeEntry(workspace, { id, phase: 'mid' }))).toEqual(['playbook-no-such-entry']);
  expect(codesOf(removeEntry(workspace, { id }, CONTEXT))).toEqual(['playbook-no-such-entry']);
  expect(codesOf(saveEntry(workspace, { id, entry: NEW }, CONTEXT))).toEqual(['playbook-no-such-entry']);
});

test('a text that came with the program is known to be changed, and can be set back', () => {
  const workspace = changning();
  const before = valueIn(describeEntry(workspace, { id: LEADERS, phase: 'mid' }));
  const entry = { ...before.entry, title: '楼组长怎么补' };
  const { batch } = valueIn(saveEntry(workspace, { id: LEADERS, entry }, CONTEXT));
  const origin = () => valueIn(describeEntry(workspace, { id: LEADERS, phase: 'mid' })).origin;
  expect(origin()).toBe('changed');
  valueIn(restoreEntry(workspace, { id: LEADERS }, CONTEXT));
  expect(valueIn(describeEntry(workspace, { id: LEADERS, phase: 'mid' }))).toMatchObject({
    origin: 'built-in',
    version: 3,
    entry: before.entry,
  });
  expect(reversalOf(workspace.store, batch)).toEqual([]);
});

test('an entry of one’s own has no text to be set back to', () => {
  const workspace = changning();
  const { id } = valueIn(saveEntry(workspace, { id: null, entry: NEW }, CONTEXT));
  expect(codesOf(restoreEntry(workspace, { id }, CONTEXT))).toEqual(['playbook-not-built-in']);
});

test('what was taken out comes back with what comes with the program', () => {
  const workspace = changning();
  const { batch } = valueIn(removeEntry(workspace, { id: LEADERS }, CONTEXT));
  expect(valueIn(listPlaybook(workspace, ALL)).missing).toBe(1);
  writeRecords(workspace.store, reversalOf(workspace.store, batch), { author: '王科员', now: CONTEXT.now() });
  expect(valueIn(listPlaybook(workspace, ALL)).missing).toBe(0);
});

test('without scores nobody is said to fall short', () => {
  const { fits, indicators } = valueIn(describeEntry(changning(), { id: LEADERS, phase: 'mid' }));
  expect(fits).toBeNull();
  expect(indicators).toEqual([
    { name: '楼组长配备率', id: '1.2.2', short: null },
    { name: '居民对组织动员的评价', id: '1.2.3', short: null },
  ]);
});

test('for a leaf the entry about one matter does not go before the general one that names it, too', () => {
  const proposed = valueIn(proposeEntries(changning(), { indicator: '5.2.2', type: 'sold_public' }));
  expect(proposed.slice(0, 2).map(({ id }) => id)).toEqual([
    'deliberate-agreed-matters',
    'deliberate-old-estate-lift',
  ]);
});

test('for a leaf the type’s own entries are proposed before general ones, with the reason', () => {
  const proposed = valueIn(proposeEntries(changning(), { indicator: '6.1.2', type: 'sold_public' }));
  expect(proposed.slice(0, 2)).toMatchObject([
    { id: 'supervise-old-estate-property', types: ['售后公房'], reason: { zh: '针对这项指标' } },
    { id: 'supervise-property-review', types: [], reason: { zh: '针对这项指标' } },
  ]);
  expect(codesOf(proposeEntries(workspaceInMemory(), { indicator: '9.9', type: null }))).toEqual([
    'playbook-no-such-indicator',
  ]);
});
