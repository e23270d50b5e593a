import { planImport } from '../../shared/intake/plan-import.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import { PHASES, type Phase } from '../../shared/model/phase.ts';
import type { SheetRow } from '../../shared/model/sheet.ts';
import type { SampleTable } from '../../shared/sample/sample-table.ts';
import { sampleTables } from '../../shared/sample/sample-tables.ts';
import { commitPlan } from '../store/commit-plan.ts';
import { listCompounds } from '../store/compounds.ts';
import { createWorkspace } from '../store/create-workspace.ts';
import { readEvidence } from '../store/read-evidence.ts';
import { sha256 } from '../store/sha256.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import type { StandingEvidence } from './remembered-evidence.ts';

const YEAR = 2026;
const SIZE = { seed: 1, responses: 20 } as const;

/** The phase that made-up evidence can be had of: the one asked for, or the other where that does not count. */
export function countingPhase({ phases }: Guideline, phase: Phase): Phase {
  return phases[phase].weight > 0 ? phase : (PHASES.find((other) => phases[other].weight > 0) ?? phase);
}

/**
 * Made-up compounds, one of each type at least, with evidence of everything that a guideline asks for. It takes the
 * road of real evidence, through a workspace in memory; the same guideline gives the same.
 */
export async function madeUpEvidence(
  guideline: Guideline,
  phase: Phase,
  { count, context }: { readonly count: number; readonly context: UseCaseContext },
): Promise<StandingEvidence> {
  const about = { guideline, year: YEAR, exercise: true, author: context.author, now: context.now() };
  const made = createWorkspace(':memory:', about);
  if (!made.ok) throw new Error('a workspace in memory can be made');
  try {
    const compounds = Math.max(count, guideline.types.length);
    for (const table of sampleTables(guideline, { ...SIZE, compounds })) {
      if (table.phase === null || table.phase === phase) await bring(made.value, guideline, table, context);
    }
    const { store } = made.value;
    return { compounds: listCompounds(store, phase), evidence: readEvidence(store, phase) };
  } finally {
    made.value.close();
  }
}

async function bring(
  { store }: Workspace,
  guideline: Guideline,
  table: SampleTable,
  context: UseCaseContext,
): Promise<void> {
  const { kind, phase, fileName } = table;
  const plan = await planImport({
    kind,
    phase,
    guideline,
    compounds: listCompounds(store, phase),
    stored: new Map(),
    fileName,
    sha256: sha256(fileName),
    sheet: fileName,
    batches: sheetRows(table),
    hash: sha256,
  });
  // A table that the guideline has no place for brings nothing; what is missing is then missing.
  if (plan.ok)
    commitPlan(store, plan.value, { importId: context.newId(), author: context.author, now: context.now() });
}

/** One after the other, as they are made up. */
function* sheetRows(table: SampleTable): Generator<readonly SheetRow[]> {
  let row = 0;
  for (const cells of table.rows()) {
    row += 1;
    yield [{ row, cells }];
  }
}
