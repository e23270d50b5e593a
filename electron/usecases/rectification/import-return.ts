import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Authorship, UseCaseContext } from '../context.ts';
import { type ReadReturn, readReturn } from './read-return.ts';
import { writeItems } from './write-items.ts';

interface ImportedReturn {
  /** Null where nothing was new. */
  readonly batch: number | null;
  readonly accepted: number;
}

/** Carries out what was previewed; refused where the file or an item changed since. */
export async function importReturn(
  workspace: Workspace,
  { path, token }: { readonly path: string; readonly token: string },
  context: UseCaseContext,
): Promise<Result<ImportedReturn>> {
  context.progress({ step: { zh: '正在导入反馈表', en: 'importing the return' }, done: 0, total: 0 });
  const read = await readReturn(workspace, path, context);
  if (!read.ok) return read;
  if (read.value.token !== token) return refused(problem('rectification-return-changed'));
  return ok(commitReturn(workspace, read.value, context));
}

/** Writes what a return that was just read adds; nothing where it adds nothing. */
export function commitReturn(
  workspace: Workspace,
  { file, plan }: ReadReturn,
  context: Authorship,
): ImportedReturn {
  const { accepted } = plan.counts;
  if (plan.changed.length === 0) return { batch: null, accepted };
  return { batch: writeItems(workspace, plan.changed, context, `导入整改反馈表 ${file}`), accepted };
}
