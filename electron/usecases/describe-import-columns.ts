import type { DescribedTableView, SettledTable } from '../../shared/contract/evidence/wizard.ts';
import type { ChosenHeading } from '../../shared/intake/column-choices.ts';
import { type DescribedTable, describeColumns } from '../../shared/intake/describe-columns.ts';
import { possibleHeadings } from '../../shared/intake/heading-rows/possible-headings.ts';
import type { Headings } from '../../shared/intake/headings.ts';
import { type RecalledColumns, recallColumns } from '../../shared/intake/recall-columns.ts';
import { ROWS_BEFORE_HEADING } from '../../shared/intake/table-kinds.ts';
import type { ImportKind } from '../../shared/model/evidence.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { rememberedColumns } from '../store/settlements.ts';
import { sha256 } from '../store/sha256.ts';
import type { ReadStore } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import { firstRows } from './first-rows.ts';
import { headingMerges } from './heading-merges.ts';
import { knownOfTables } from './known-of-tables.ts';
import { sheetPosition } from './sheet-position.ts';
import { withSpreadsheet } from './with-spreadsheet.ts';

/** Samples of cells are taken from so many rows below the last possible heading. */
const ROWS_OF_SAMPLES = 20;

/** What the columns of a table are taken for, as far as it is settled; null where its heading row is blank. */
export function describeImportColumns(
  { store }: Workspace,
  table: SettledTable,
): Promise<Result<DescribedTableView | null>> {
  return withSpreadsheet(table, async (spreadsheet) => {
    const position = sheetPosition(spreadsheet, table.sheet);
    if (!position.ok) return position;
    const index = position.value;
    const rows = await firstRows(spreadsheet, index, ROWS_BEFORE_HEADING + ROWS_OF_SAMPLES);
    const merges = await headingMerges(spreadsheet, index, rows);
    const described = describeColumns(table.kind, rows, {
      ...knownOfTables(store, table.phase, table.sheet),
      merges,
      exportName: spreadsheet.fileName,
      heading: chosenHeading(table),
      compound: table.compound ?? undefined,
    });
    if (described === null) return ok(null);
    const headings = possibleHeadings(rows.slice(0, ROWS_BEFORE_HEADING), merges).filter(
      ({ row }) => row === described.headingRow,
    );
    return ok({ ...viewOf(described), remembered: rememberedFor(store, table.kind, headings) });
  });
}

function viewOf(table: DescribedTable): Omit<DescribedTableView, 'remembered'> {
  const columns = table.columns.map((column) => ({ ...column, samples: [...column.samples] }));
  const recognition =
    table.recognition === null ? null : { ...table.recognition, by: [...table.recognition.by] };
  return { ...table, columns, meanings: [...table.meanings], missing: [...table.missing], recognition };
}

/** What was settled about such headings with an earlier import; of a row alone or joined with those above. */
function rememberedFor(
  db: ReadStore,
  kind: ImportKind,
  possible: readonly Headings[],
): DescribedTableView['remembered'] {
  const remembered = rememberedColumns(db, kind);
  const [recalled] = possible
    .flatMap((headings) => recallColumns(headings, remembered, sha256) ?? [])
    .toSorted((a, b) => driftOf(a) - driftOf(b));
  if (recalled === undefined) return null;
  const { from, choices, added, gone } = recalled;
  const { sequence, author, importedAt } = from;
  const columns = [...choices].map(([index, word]) => ({ index, word }));
  return { sequence, author, importedAt, choices: columns, added: [...added], gone: [...gone] };
}

function driftOf({ added, gone }: RecalledColumns): number {
  return added.length + gone.length;
}

/** The heading row and the columns that a person settled, as intake takes them; undefined where nothing is settled. */
export function chosenHeading({ headingRow, columns }: SettledTable): ChosenHeading | undefined {
  if (headingRow === null) return undefined;
  return { row: headingRow, columns: new Map(columns.map(({ index, word }) => [index, word])) };
}
