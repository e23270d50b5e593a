import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countEvidence } from '../../../electron/store/count-evidence.ts';
import { listRuns } from '../../../electron/store/runs.ts';
import type { Progress } from '../../../electron/usecases/context.ts';
import { makeSampleWorkspace } from '../../../electron/usecases/make-sample-workspace.ts';
import { codesOf, opened, temporaryFolder } from '../store/workspaces.ts';
import { contextWithIds } from './bring.ts';

const SMALL = { compounds: 5 };

test('the sample is an exercise with evidence of both phases and three runs', async () => {
  const path = join(temporaryFolder(), '样例区.daoze');
  const workspace = opened(await makeSampleWorkspace(path, SMALL, contextWithIds()));
  expect(workspace).toMatchObject({ path, exercise: true, year: 2026 });
  expect(listRuns(workspace.store).map(({ phase }) => phase)).toEqual(['mid', 'end', 'annual']);
  expect(countEvidence(workspace.store, 'mid').responses).toBeGreaterThan(0);
  expect(countEvidence(workspace.store, 'end').marks).toBeGreaterThan(0);
});

test('an existing file is refused before any work begins, and left as it is', async () => {
  const path = join(temporaryFolder(), '已有.daoze');
  writeFileSync(path, '别人的文件');
  const steps: Progress[] = [];
  const context = { ...contextWithIds(), progress: (step: Progress) => steps.push(step) };
  expect(codesOf(await makeSampleWorkspace(path, SMALL, context))).toEqual(['workspace-exists']);
  expect(readFileSync(path, 'utf8')).toBe('别人的文件');
  expect(steps).toEqual([]);
});

test.each([1, 15, 40])('cancelled at step %i, nothing of it is left', async (last) => {
  const folder = temporaryFolder();
  const before = temporaryFolders();
  let steps = 0;
  const progress = () => {
    steps += 1;
    if (steps === last) throw new Error('cancelled');
  };
  const making = makeSampleWorkspace(join(folder, '样例区.daoze'), SMALL, { ...contextWithIds(), progress });
  await expect(making).rejects.toThrow('cancelled');
  expect(readdirSync(folder)).toEqual([]);
  expect(temporaryFolders()).toEqual(before);
});

/** The folders of this process's tests and of anything else that makes some; compared before and after. */
function temporaryFolders(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('daoze-sample-'));
}
