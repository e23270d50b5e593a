import { expect, test } from 'vitest';
import { createWorkspace } from '../../../electron/store/create-workspace.ts';
import type { ReadStore } from '../../../electron/store/store.ts';
import type { ComputedRun } from '../../../electron/usecases/compute-run.ts';
import { evidenceCoverage } from '../../../electron/usecases/evidence-coverage.ts';
import { addItem } from '../../../electron/usecases/rectification/add-item.ts';
import { listItems } from '../../../electron/usecases/rectification/list-items.ts';
import { rememberedEvidence } from '../../../electron/usecases/remembered-evidence.ts';
import { rememberedRun } from '../../../electron/usecases/remembered-run.ts';
import { warmUp } from '../../../electron/usecases/warm-up.ts';
import { opened, START } from '../store/workspaces.ts';
import { bring } from './bring.ts';
import { CONTEXT, markedDistrict } from './scores-district.ts';

const LATER = ['专家,小区,指标,得分', '李四,C3,1.2,7'];

function finish(steps: Iterator<void, void>): void {
  while (steps.next().done !== true);
}

test('afterwards the evidence of both phases is known, and stays known when a record is written', async () => {
  const workspace = await markedDistrict();
  finish(warmUp(workspace.store));
  const known = rememberedEvidence.known(workspace.store, 'mid');
  expect(known?.compounds.map(({ code }) => code)).toEqual(['C1', 'C2', 'C3', 'C4']);
  expect(rememberedEvidence.known(workspace.store, 'end')).not.toBeNull();
  const item = { compound: 'C1', problem: '楼道堆物', responsible: '一居', deadline: null };
  expect(addItem(workspace, item, CONTEXT)).toMatchObject({ ok: true });
  expect(rememberedEvidence.known(workspace.store, 'mid')).toBe(known);
  const items = listItems(workspace, { filter: {}, offset: 0, limit: 10 }, CONTEXT);
  expect(items).toMatchObject({ ok: true, value: { all: 1 } });
});

test('evidence that changed between two steps is read again, whenever it came', async () => {
  const steps = [...warmUp((await markedDistrict()).store)].length;
  for (let before = 0; before <= steps; before += 1) {
    const workspace = await markedDistrict();
    const warming = warmUp(workspace.store);
    for (let step = 0; step < before; step += 1) warming.next();
    await bring(workspace, CONTEXT, 'marks', 'mid', LATER);
    finish(warming);
    const { evidence } = rememberedEvidence(workspace.store, 'mid');
    expect(evidence.compounds.get('C3')?.marks.get('1.2')).toEqual([{ expert: '李四', mark: 7 }]);
    const covered = evidenceCoverage(workspace.store, 'mid');
    expect(covered.find(({ compound }) => compound.code === 'C3')?.methods.get('hearing')).toBe(true);
  }
});

test('the run of a phase whose cards come next is computed, and computed anew after evidence changed', async () => {
  const workspace = await markedDistrict();
  const { store } = workspace;
  finish(warmUp(store, 'mid'));
  const before = runOf(store);
  expect(runOf(store)).toBe(before);
  const warming = warmUp(store, 'mid');
  warming.next();
  await bring(workspace, CONTEXT, 'marks', 'mid', LATER);
  finish(warming);
  expect(runOf(store).digest).not.toBe(before.digest);
});

function runOf(store: ReadStore): ComputedRun {
  const run = rememberedRun(store, 'mid');
  if (!run.ok) throw new Error(JSON.stringify(run.problems));
  return run.value;
}

test('a workspace without register or evidence has nothing to read', () => {
  const workspace = opened(createWorkspace(':memory:', START));
  expect(() => finish(warmUp(workspace.store, 'annual'))).not.toThrow();
});
