import type { ReturnPreview } from '../../../shared/contract/rectification/returns.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { type ReadReturn, readReturn } from './read-return.ts';
import { standingItems } from './standing-items.ts';

/** What a filled-in return would change, row by row. Nothing is written. */
export async function previewReturn(
  workspace: Workspace,
  { path }: { readonly path: string },
  context: UseCaseContext,
): Promise<Result<ReturnPreview>> {
  context.progress({ step: { zh: '正在读取反馈表', en: 'reading the return' }, done: 0, total: 0 });
  const read = await readReturn(workspace, path, context);
  return read.ok ? ok(returnPreview(workspace, read.value)) : read;
}

/** A return as it is shown, each row with the name of its compound. */
export function returnPreview({ store }: Workspace, { file, plan, token }: ReadReturn): ReturnPreview {
  const names = new Map(standingItems(store).map(({ number, place }) => [number, place.name]));
  return {
    file,
    sheet: plan.sheet,
    counts: plan.counts,
    rows: plan.rows.map((row) => ({
      ...row,
      compound: names.get(row.number) ?? '',
      problems: [...row.problems],
    })),
    token,
  };
}
