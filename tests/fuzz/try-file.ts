import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFile } from '../../electron/usecases/import-file.ts';
import type { ImportRequest } from '../../electron/usecases/import-request.ts';
import { type Chance, chanceOf } from '../../shared/statistics/chance.ts';
import { promised } from './broken-promise.ts';
import { checkCommit } from './check-commit.ts';
import { checkPlan } from './check-plan.ts';
import { checkProblems } from './check-problems.ts';
import { checkWizard } from './check-wizard.ts';
import { ODD_VALUES } from './damage/odd-values.ts';
import { fuzzFile } from './fuzz-file.ts';
import { checkPrototypes } from './unpolluted.ts';
import { CONTEXT, type Workbench } from './workbench.ts';

/** What became of a file. */
export interface Trial {
  /** 'plan', or the code of the problem that it was refused with. */
  readonly outcome: string;
  readonly rows: number;
  readonly committed: boolean;
}

const COMMITTED = 0.2;
const BY_WINDOW = 0.1;

/**
 * Takes the file of this number through the whole use case and holds the program to its promises: a plan or a
 * problem, no row lost, no prototype changed; every now and then the plan is committed, or the window's road taken.
 *
 * @throws whatever the program throws, or BrokenPromise
 */
export async function tryFile(bench: Workbench, seed: number, number: number): Promise<Trial> {
  const file = fuzzFile(bench.corpus, seed, number);
  const chance = chanceOf(seed, 'manner', number);
  const folder = mkdtempSync(join(bench.folder, 'file-'));
  const path = join(folder, file.name);
  writeFileSync(path, file.bytes);
  try {
    const request = withOddWishes({ path, kind: file.kind, phase: file.phase, large: false }, chance);
    const trial = await planned(bench, request, chance);
    if (chance.happens(BY_WINDOW)) await checkWizard(bench, { ...request, folder });
    return trial;
  } finally {
    checkPrototypes();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a person may settle about a file, right or wrong. */
function withOddWishes(request: ImportRequest, chance: Chance): ImportRequest {
  if (chance.happens(0.9)) return request;
  const value = chance.pick(ODD_VALUES);
  return chance.pick<ImportRequest>([
    { ...request, compoundColumn: value },
    { ...request, compound: value },
    { ...request, sheet: value },
    { ...request, heading: { row: chance.whole(1, 4), columns: new Map([[chance.whole(0, 5), value]]) } },
  ]);
}

async function planned(bench: Workbench, request: ImportRequest, chance: Chance): Promise<Trial> {
  const manner = { dryRun: true, strict: false };
  const imported = await importFile(bench.workspace, request, manner, CONTEXT);
  if (!imported.ok) {
    const [problem] = imported.problems;
    promised(problem !== undefined, () => 'refused without a problem');
    checkProblems(imported.problems);
    return { outcome: problem.code, rows: 0, committed: false };
  }
  const { plan } = imported.value;
  await checkPlan(plan, request.path);
  const isCommitted = chance.happens(COMMITTED);
  if (isCommitted) await checkCommit(bench, request, plan);
  return { outcome: 'plan', rows: plan.rows.length, committed: isCommitted };
}
