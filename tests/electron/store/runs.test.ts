import { expect, test } from 'vitest';
import { listJournal } from '../../../electron/store/journal.ts';
import { latestRun, latestRunHead, listRuns, publishedBy, saveRun } from '../../../electron/store/runs.ts';
import type { Compound } from '../../../shared/model/compound.ts';
import type { RunPhase } from '../../../shared/model/phase.ts';
import type { Run } from '../../../shared/model/scores.ts';
import { workspaceInMemory } from './workspaces.ts';

function run(id: string, phase: RunPhase): Run {
  return {
    id,
    createdAt: '2026-07-01T00:00:00.000Z',
    author: '王科员',
    digest: `digest of ${id}`,
    scores: {
      format: 'daoze-scores/1',
      guideline: 'test@2026.1',
      phase,
      compounds: [],
      groups: [],
      evidence: {},
    },
  };
}

const REGISTER: readonly Compound[] = [
  {
    code: 'C1',
    name: '天山一村',
    aliases: [],
    type: 'commodity',
    subdistrict: '天山路街道',
    committee: '第一居委会',
    households: 120,
    residents: null,
    buildings: null,
    builtYear: null,
    propertyCompany: null,
    ownersCommittee: null,
  },
];

test('a run comes back with the register and the guideline version it used', () => {
  const { store } = workspaceInMemory();
  saveRun(store, run('r1', 'mid'), { guidelineVersion: 1, register: REGISTER });
  expect(latestRun(store, 'mid')).toEqual({ ...run('r1', 'mid'), guidelineVersion: 1, register: REGISTER });
});

test('the latest run of a phase is its own latest', () => {
  const { store } = workspaceInMemory();
  for (const [id, phase] of [
    ['r1', 'mid'],
    ['r2', 'mid'],
    ['r3', 'annual'],
  ] as const) {
    saveRun(store, run(id, phase), { guidelineVersion: 1, register: [] });
  }
  expect(latestRun(store, 'mid')?.id).toBe('r2');
  expect(latestRun(store, 'end')).toBeNull();
  expect(latestRunHead(store, 'mid')).toMatchObject({ id: 'r2', guidelineVersion: 1 });
  expect(latestRunHead(store, 'end')).toBeNull();
  expect(listRuns(store).map(({ id, phase }) => [id, phase])).toEqual([
    ['r1', 'mid'],
    ['r2', 'mid'],
    ['r3', 'annual'],
  ]);
});

test('what a run published can be read without its leaves', () => {
  const { store } = workspaceInMemory();
  saveRun(store, run('r1', 'mid'), { guidelineVersion: 1, register: [] });
  const { guideline, phase, compounds, groups } = run('r1', 'mid').scores;
  expect(publishedBy(store, 'r1')).toEqual({ guideline, phase, compounds, groups });
});

test('saving a run leaves a journal entry with its digest', () => {
  const { store } = workspaceInMemory();
  saveRun(store, run('r1', 'mid'), { guidelineVersion: 1, register: [] });
  expect(listJournal(store).at(-1)).toMatchObject({
    action: 'run-saved',
    subject: 'r1',
    details: { phase: 'mid', digest: 'digest of r1' },
  });
});

test('a run of a guideline version that does not exist is refused', () => {
  const { store } = workspaceInMemory();
  expect(() => saveRun(store, run('r1', 'mid'), { guidelineVersion: 9, register: [] })).toThrow(
    /FOREIGN KEY/,
  );
});
