import type { Phase } from '../../shared/model/phase.ts';
import { problem } from '../../shared/problems/problem.ts';
import { type Result, refused } from '../../shared/problems/result.ts';
import { buildRegisterWorkbook } from '../../shared/report/sheet/build-register-workbook.ts';
import { writeWorkbook } from '../files/write-workbook.ts';
import { listCompounds } from '../store/compounds.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';

/** Writes the register of a phase as a workbook that can be imported again, whole or not at all; gives its path. */
export async function exportRegister(
  { store, year }: Workspace,
  { phase, path }: { readonly phase: Phase; readonly path: string },
  context: UseCaseContext,
): Promise<Result<string>> {
  context.progress({ step: { zh: '正在写名册', en: 'writing the register' }, done: 0, total: 0 });
  const compounds = listCompounds(store, phase);
  if (compounds.length === 0) return refused(problem('no-register'));
  const { types } = currentGuideline(store).guideline;
  const { author, now } = context;
  return writeWorkbook(
    path,
    buildRegisterWorkbook({ compounds, types, year, phase, author, createdAt: now() }),
  );
}
