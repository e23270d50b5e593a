import { basename } from 'node:path';
import { planImport } from '../../../shared/intake/plan-import.ts';
import type { NameProposal, SettledName } from '../../../shared/model/name-proposal.ts';
import type { Cell, SheetRow } from '../../../shared/model/sheet.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { registerSheet } from '../../../shared/report/sheet/build-register-workbook.ts';
import type { SheetCell } from '../../../shared/workbook/workbook.ts';
import { listCompounds } from '../../store/compounds.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import { rememberedNames } from '../../store/settlements.ts';
import { sha256 } from '../../store/sha256.ts';
import type { Workspace } from '../../store/workspace.ts';
import { commitImport } from '../commit-import.ts';
import type { UseCaseContext } from '../context.ts';

/**
 * Takes the register of one workspace over into another that has none: the one of year-end, as an import that names the
 * file it comes from, with what names were settled to mean. Nothing where there is no register; how many compounds it was.
 */
export async function carryRegister(
  old: Workspace,
  next: Workspace,
  { from }: { readonly from: string },
  context: UseCaseContext,
): Promise<Result<number>> {
  const compounds = listCompounds(old.store, 'end');
  if (compounds.length === 0) return ok(0);
  const { guideline } = currentGuideline(next.store);
  const sheet = registerSheet({ compounds, types: guideline.types });
  const table = [sheet.columns.map(({ heading }) => heading), ...sheet.rows.map((row) => row.map(asRead))];
  const planned = await planImport({
    ...{ kind: 'registry', phase: null, guideline, compounds: [], stored: new Map() },
    fileName: basename(from),
    sha256: sha256(JSON.stringify(table)),
    sheet: sheet.name,
    batches: [numbered(table)],
    hash: sha256,
  });
  if (!planned.ok) return planned;
  const plan = planned.value;
  if (plan.counts.rejected > 0) return refused(...plan.problems);
  const names = rememberedNames(old.store).map(asTaken);
  const committed = commitImport(next, { ...plan, names }, context);
  return committed.ok ? ok(compounds.length) : committed;
}

/** A cell as it would be read from a file; a register holds no formulas. */
function asRead(cell: SheetCell): Cell {
  return typeof cell === 'object' && cell !== null ? cell.value : cell;
}

function numbered(rows: readonly (readonly Cell[])[]): SheetRow[] {
  return rows.map((cells, index) => ({ row: index + 1, cells }));
}

/** A name that was settled, as one that a person settled with this import. */
function asTaken({ text, committee, object }: SettledName): NameProposal {
  return { text, committee, rows: 0, firstRow: 0, candidates: [], taken: { object, by: 'person' } };
}
