import type { EvidenceRows, RowFilter } from '../../shared/contract/evidence/rows.ts';
import type { Compound } from '../../shared/model/compound.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { type BrowsedRow, browseRows, countRows } from '../store/browse-rows.ts';
import { listImports } from '../store/imports.ts';
import type { ReadStore } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { columnsOf } from './evidence-columns.ts';
import { objectIdsOf, rowViewer, type SayingRow } from './row-viewer.ts';

/** Which part of which rows is wanted. */
export interface WantedRows {
  readonly filter: RowFilter;
  readonly from: number;
  readonly count: number;
}

/** Some rows of evidence in the order in which they came in, as the person at work may see them. */
export function listEvidenceRows(
  { store }: Workspace,
  { filter: asked, from, count }: WantedRows,
  { author }: Pick<UseCaseContext, 'author'>,
): Result<EvidenceRows> {
  const filter = { ...asked, phase: phaseOf(store, asked) };
  const viewer = rowViewer(store, filter.phase, author);
  const query = { ...filter, objects: wantedObjects(filter, viewer.compounds) };
  const rows = browseRows(store, query, from, count);
  return ok({
    total: countRows(store, query),
    columns: [...columnsOf(filter.kind, viewer.guideline)],
    rows: rows.filter(isSaying).map(viewer.view),
    hasLeftOut: filter.kind === 'questionnaire' && viewer.hasLeftOut,
  });
}

/** The rows of an import are of its own phase, whichever is asked for. */
function phaseOf(db: ReadStore, { phase, import: sequence }: RowFilter): Phase {
  if (sequence === undefined) return phase;
  return listImports(db).find((record) => record.sequence === sequence)?.phase ?? phase;
}

/** Whether a row says something; one that only takes back does not. */
export function isSaying(row: BrowsedRow): row is SayingRow {
  return row.value !== null;
}

function wantedObjects(
  { compound, subdistrict }: RowFilter,
  compounds: readonly Compound[],
): string[] | null {
  if (compound !== undefined) {
    const known = compounds.filter(({ code }) => code === compound);
    return known.length === 0 ? [compound] : objectIdsOf(known);
  }
  if (subdistrict === undefined) return null;
  return objectIdsOf(compounds.filter((known) => known.subdistrict === subdistrict));
}
