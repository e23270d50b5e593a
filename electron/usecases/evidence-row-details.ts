import {
  type EvidenceRowDetails,
  evidenceKindSchema,
  type RowVersion,
} from '../../shared/contract/evidence/rows.ts';
import { phaseSchema } from '../../shared/model/phase.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { type BrowsedRow, kindOfRow, versionsOf } from '../store/browse-rows.ts';
import { listMends } from '../store/settlements.ts';
import type { ReadStore } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { cellsOf, columnsOf } from './evidence-columns.ts';
import { isSaying } from './list-evidence-rows.ts';
import { rowViewer } from './row-viewer.ts';

/** One row of evidence with its source, what was kept of it unread, and everything said under its key. */
export function evidenceRowDetails(
  { store }: Workspace,
  id: number,
  { author }: Pick<UseCaseContext, 'author'>,
): Result<EvidenceRowDetails> {
  const place = kindOfRow(store, id);
  const kind = evidenceKindSchema.safeParse(place?.kind).data;
  const phase = phaseSchema.safeParse(place?.phase).data;
  if (kind === undefined || phase === undefined) return refused(problem('import-no-such-row'));
  const versions = versionsOf(store, kind, id);
  const row = versions.find((version) => version.id === id);
  if (row === undefined || !isSaying(row)) return refused(problem('import-no-such-row'));
  const { guideline, view } = rowViewer(store, phase, author);
  const shown = view(row);
  const { sha256, sheet, extra } = row;
  return ok({
    ...shown,
    kind,
    phase,
    columns: [...columnsOf(kind, guideline)],
    sha256,
    sheet,
    kept: shown.hidden ? [] : Object.entries(extra ?? {}).map(([heading, text]) => ({ heading, text })),
    mends: shown.hidden ? [] : mendsOf(store, row),
    versions: shown.hidden ? [] : versions.map((version) => versionView(version, cellsOf(guideline))),
  });
}

function mendsOf(db: ReadStore, { import: sequence, row }: BrowsedRow): EvidenceRowDetails['mends'] {
  return listMends(db, sequence)
    .filter((mend) => mend.row === row)
    .map(({ heading, original, mended }) => ({ heading, original, mended }));
}

function versionView(version: BrowsedRow, cells: ReturnType<typeof cellsOf>): RowVersion {
  const { import: sequence, file, row, importedAt, author, value } = version;
  const said = value === null ? null : cells(value);
  return { import: sequence, file, row, importedAt, author, state: stateOf(version), cells: said };
}

function stateOf({ stands, undone, repeated }: BrowsedRow): RowVersion['state'] {
  if (stands) return 'stands';
  if (undone) return 'undone';
  return repeated ? 'repeated' : 'replaced';
}
