import { expect, test } from 'vitest';
import { countEvidence } from '../../../electron/store/count-evidence.ts';
import { storedDigests } from '../../../electron/store/evidence-rows.ts';
import { findFaults } from '../../../electron/store/find-faults.ts';
import { firstAnswers } from '../../../electron/store/first-answers.ts';
import { listJournal } from '../../../electron/store/journal.ts';
import { leaveOut, listLeftOut, restore } from '../../../electron/store/left-out.ts';
import { listSources } from '../../../electron/store/sources.ts';
import type { WriteStore } from '../../../electron/store/store.ts';
import { tallyAnswers } from '../../../electron/store/tally-answers.ts';
import { undoImport } from '../../../electron/store/undo-import.ts';
import { bringIn, response, SURVEY } from './plans.ts';
import { workspaceInMemory } from './workspaces.ts';

const NOW = '2026-06-03T00:00:00.000Z';
const FIRST = 'survey-1|a1';

const responses = {
  kind: 'questionnaire',
  phase: 'mid',
  survey: SURVEY,
  values: [
    response('a1', 'C1', { q1: ['满意'] }),
    response('a2', 'C1', { q1: ['不满意'] }),
    response('a3', 'C2', { q1: ['满意'] }),
  ],
} as const;

/** Three responses, the first of which is left out. */
function withOneLeftOut(): WriteStore {
  const { store } = workspaceInMemory();
  bringIn(store, responses);
  leaveOut(
    store,
    { phase: 'mid', keys: [FIRST], reason: '同一人代填', rule: 'too_fast' },
    { deed: 'deed-1', author: '李科长', now: NOW },
  );
  return store;
}

const satisfied = (db: WriteStore, compound: string) => tallyAnswers(db, 'mid').get(compound)?.get('q1');

test('a response that is left out counts nowhere, and is counted among those left out', () => {
  const store = withOneLeftOut();
  expect(satisfied(store, 'C1')).toEqual([{ chosen: ['不满意'], count: 1 }]);
  expect(satisfied(store, 'C2')).toEqual([{ chosen: ['满意'], count: 1 }]);
  expect(firstAnswers(store, 'mid').get('C1')?.get('q1')).toEqual([{ chosen: ['不满意'], count: 1 }]);
  expect(countEvidence(store, 'mid')).toMatchObject({
    responses: 2,
    leftOut: [{ compound: 'C1', reason: '同一人代填', responses: 1 }],
  });
  const sources = listSources(
    store,
    'mid',
    { level: 'compound', id: 'C1' },
    { kind: 'answers', questions: ['q1'] },
  );
  expect(sources.map(({ row }) => row)).toEqual([3]);
});

test('it stays stored: importing its file again changes nothing, an update of it stays out', () => {
  const store = withOneLeftOut();
  expect(storedDigests(store, 'questionnaire', 'mid').has(FIRST)).toBe(true);
  expect(bringIn(store, { ...responses, id: 'again' })).toBe(false);
  const update = { ...responses, file: 'b', values: [response('a1', 'C1', { q1: ['不了解'] })] };
  expect(bringIn(store, update)).toBe(true);
  expect(satisfied(store, 'C1')).toEqual([{ chosen: ['不满意'], count: 1 }]);
  expect(listLeftOut(store, 'mid')).toMatchObject([
    { key: FIRST, file: 'b.xlsx', row: 2, reason: '同一人代填' },
  ]);
});

test('undoing its import and importing it again leaves it out', () => {
  const store = withOneLeftOut();
  undoImport(store, '1', { author: '王科员', now: NOW });
  expect(listLeftOut(store, 'mid')).toEqual([]);
  expect(countEvidence(store, 'mid')).toMatchObject({ responses: 0 });
  bringIn(store, { ...responses, id: 'again' });
  expect(countEvidence(store, 'mid')).toMatchObject({ responses: 2 });
});

test('restored, it counts as before', () => {
  const store = withOneLeftOut();
  restore(
    store,
    { phase: 'mid', keys: [FIRST], reason: '已电话核实' },
    { deed: 'deed-2', author: '李科长', now: NOW },
  );
  expect(satisfied(store, 'C1')).toEqual([
    { chosen: ['不满意'], count: 1 },
    { chosen: ['满意'], count: 1 },
  ]);
  expect(countEvidence(store, 'mid').leftOut).toBeUndefined();
  expect(findFaults(store)).toEqual([]);
});

test('each action is one entry of the journal, with its reason', () => {
  const store = withOneLeftOut();
  expect(listJournal(store).at(-1)).toMatchObject({
    action: 'responses-left-out',
    subject: 'deed-1',
    author: '李科长',
    details: { phase: 'mid', responses: 1, reason: '同一人代填', rule: 'too_fast' },
  });
});

test.each([
  ['another reason', "UPDATE left_out SET reason = '别的'"],
  ['another response', "UPDATE left_out SET key = 'survey-1|a2'"],
  ['a decision taken away', 'DELETE FROM left_out'],
  [
    'a decision put in',
    "INSERT INTO left_out (phase, key, reason, author, at, deed) VALUES ('mid', 'survey-1|a2', '因', '谁', 't', 'deed-1')",
  ],
  [
    'one restored in silence',
    "UPDATE left_out SET restored_reason = '因', restored_by = '谁', restored_at = 't', restored_deed = 'deed-9'",
  ],
])('a change behind the program’s back shows: %s', (_what, sql) => {
  const store = withOneLeftOut();
  expect(findFaults(store)).toEqual([]);
  store.prepare(sql).run();
  expect(findFaults(store).map(({ code }) => code)).toEqual(['check-left-out']);
});
