import { countEvidence } from '../../electron/store/count-evidence.ts';
import { countRegister } from '../../electron/store/count-register.ts';
import { findFaults } from '../../electron/store/find-faults.ts';
import { listImports } from '../../electron/store/imports.ts';
import type { ReadStore } from '../../electron/store/store.ts';
import { importFile } from '../../electron/usecases/import-file.ts';
import type { ImportRequest } from '../../electron/usecases/import-request.ts';
import { undoImport } from '../../electron/usecases/undo-import.ts';
import type { ImportPlan } from '../../shared/model/import-plan.ts';
import { PHASES } from '../../shared/model/phase.ts';
import { promised } from './broken-promise.ts';
import { CONTEXT, type Workbench } from './workbench.ts';

/** What was previewed is committed, all of it is there then, and undoing it leaves what stood before. */
export async function checkCommit(
  { workspace }: Workbench,
  request: ImportRequest,
  previewed: ImportPlan,
): Promise<void> {
  const { store } = workspace;
  const before = standing(store);
  const imported = await importFile(workspace, request, { dryRun: false, strict: false }, CONTEXT);
  promised(imported.ok, () => 'a file that was previewed is refused');
  const { plan, outcome } = imported.value;
  promised(JSON.stringify(plan) === JSON.stringify(previewed), () => 'another plan than the one previewed');
  if (outcome !== 'committed') return;
  const [last] = listImports(store).toReversed();
  promised(last !== undefined, () => 'committed, but no import is listed');
  const items = plan.rows.flatMap((row) => row.items).length;
  const kept = rowsOf(store, last.sequence);
  promised(kept === items, () => `${items} items were planned, ${kept} are kept`);
  promised(undoImport(workspace, last.id, CONTEXT).ok, () => 'the import cannot be undone');
  promised(standing(store) === before, () => 'undone, something else stands than before');
}

/** The workspace as a whole is sound. */
export function checkWorkspaceFile({ workspace }: Workbench): void {
  const faults = findFaults(workspace.store);
  promised(faults.length === 0, () => `the workspace is unsound: ${JSON.stringify(faults)}`);
}

function rowsOf(store: ReadStore, sequence: number): number {
  const rows = store.prepare('SELECT key FROM evidence_row WHERE import = ?').all(sequence);
  return rows.length;
}

/** What stands, as text to be compared. */
function standing(store: ReadStore): string {
  return JSON.stringify(
    PHASES.map((phase) => {
      const { types, ...register } = countRegister(store, phase);
      return [countEvidence(store, phase), register, [...types]];
    }),
  );
}
