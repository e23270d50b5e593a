import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workspace } from '../../../electron/store/workspace.ts';
import { commitImport } from '../../../electron/usecases/commit-import.ts';
import type { UseCaseContext } from '../../../electron/usecases/context.ts';
import { planImportFile } from '../../../electron/usecases/plan-import.ts';
import type { ImportKind } from '../../../shared/model/evidence.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { temporaryFolder } from '../store/workspaces.ts';
import { CONTEXT } from './context.ts';

/** The context with another id each time one is asked for. */
export function contextWithIds(): UseCaseContext {
  let count = 0;
  const newId = () => {
    count += 1;
    return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  };
  return { ...CONTEXT, newId };
}

/** Plans and commits the lines as a csv file; gives the counts of the plan and the id of the import. */
export async function bring(
  workspace: Workspace,
  context: UseCaseContext,
  kind: ImportKind,
  phase: Phase | null,
  lines: readonly string[],
) {
  const path = join(temporaryFolder(), '表.csv');
  writeFileSync(path, lines.join('\n'));
  const planned = await planImportFile(workspace, { path, kind, phase, large: false }, context);
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  const committed = commitImport(workspace, planned.value, context);
  return { counts: planned.value.counts, id: committed.ok ? committed.value.id : null };
}
