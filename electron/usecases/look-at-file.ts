import { cellText } from '../../shared/cells/cell-text.ts';
import type { FileLook, FileSheet, ImportProposal } from '../../shared/contract/evidence/wizard.ts';
import { possibleHeadings } from '../../shared/intake/heading-rows/possible-headings.ts';
import type { TableInput } from '../../shared/intake/plan-input.ts';
import { recalledHeading } from '../../shared/intake/recall-columns.ts';
import { recognisePhase } from '../../shared/intake/recognise-phase.ts';
import { recogniseTable } from '../../shared/intake/recognise-table.ts';
import { ROWS_BEFORE_HEADING } from '../../shared/intake/table-kinds.ts';
import { IMPORT_KINDS } from '../../shared/model/evidence.ts';
import type { MergedRange, SheetRow } from '../../shared/model/sheet.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import type { Spreadsheet } from '../files/open-spreadsheet.ts';
import { importsOfFile } from '../store/imports.ts';
import { rememberedColumns } from '../store/settlements.ts';
import { sha256 } from '../store/sha256.ts';
import type { ReadStore } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { firstRows } from './first-rows.ts';
import { headingMerges } from './heading-merges.ts';
import { knownOfTables } from './known-of-tables.ts';
import { withSpreadsheet } from './with-spreadsheet.ts';

interface FirstSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly MergedRange[];
}

/**
 * Opens a file and says what it seems to be: of its sheets the one that most speaks for, which kind of import, which
 * phase, and whether this very file came in before.
 */
export function lookAtFile(
  workspace: Workspace,
  file: { readonly path: string; readonly large: boolean },
  context: UseCaseContext,
): Promise<Result<FileLook>> {
  context.progress({ step: { zh: '正在打开文件', en: 'opening the file' }, done: 0, total: 0 });
  return withSpreadsheet(file, async (spreadsheet) => {
    const sheets = await firstSheets(spreadsheet, context);
    const { store } = workspace;
    const proposal =
      rememberedProposal(sheets, store) ?? proposalFor(sheets, (sheet) => knownOfTables(store, null, sheet));
    return ok({
      path: file.path,
      fileName: spreadsheet.fileName,
      sheets: sheets.map(shownSheet),
      encoding: spreadsheet.encoding?.toUpperCase() ?? null,
      proposal,
      phase: recognisePhase(textsAbout(spreadsheet.fileName, sheets, proposal)),
      imported: importsOfFile(store, spreadsheet.sha256),
    });
  });
}

async function firstSheets(spreadsheet: Spreadsheet, context: UseCaseContext): Promise<FirstSheet[]> {
  const sheets: FirstSheet[] = [];
  for (const [index, { name, hidden }] of spreadsheet.sheets.entries()) {
    context.progress({
      step: { zh: `正在查看工作表“${name}”`, en: `looking at sheet “${name}”` },
      done: index,
      total: spreadsheet.sheets.length,
    });
    const rows = await firstRows(spreadsheet, index, ROWS_BEFORE_HEADING);
    const merges = await headingMerges(spreadsheet, index, rows);
    sheets.push({ name, hidden, rows, merges });
  }
  return sheets;
}

/** Of the visible sheets the one for whose kind most speaks. */
function proposalFor(
  sheets: readonly FirstSheet[],
  inputFor: (sheet: string) => TableInput,
): ImportProposal | null {
  const found = sheets.flatMap(({ name, hidden, rows, merges }) => {
    const table = hidden ? null : recogniseTable(rows, { ...inputFor(name), merges });
    return table === null ? [] : [{ sheet: name, ...table }];
  });
  const [best] = found.toSorted((a, b) => b.weight - a.weight);
  if (best === undefined) return null;
  const { sheet, kind, headingRow, known, missing } = best;
  return { sheet, kind, headingRow, known: [...known], missing: [...missing], columns: [] };
}

/** The first visible sheet with the very headings that a person settled with an earlier import. */
function rememberedProposal(sheets: readonly FirstSheet[], db: ReadStore): ImportProposal | null {
  const remembered = IMPORT_KINDS.map((kind) => ({ kind, tables: rememberedColumns(db, kind) }));
  for (const { name, hidden, rows, merges } of sheets) {
    const possible = possibleHeadings(rows, merges);
    for (const { kind, tables } of hidden ? [] : remembered) {
      const recalled = recalledHeading(possible, tables, sha256);
      if (recalled === null) continue;
      const columns = [...recalled.heading.columns].map(([index, word]) => ({ index, word }));
      const known = recalled.from.columns.flatMap(({ heading, word }) => (word ? [heading] : []));
      return { sheet: name, kind, headingRow: recalled.heading.row, known, missing: [], columns };
    }
  }
  return null;
}

/** Where a phase may be spoken of: in the file's name, the sheet's name, or the titles above the headings. */
function textsAbout(
  fileName: string,
  sheets: readonly FirstSheet[],
  proposal: ImportProposal | null,
): string[] {
  if (proposal === null) return [fileName];
  const rows = sheets.find(({ name }) => name === proposal.sheet)?.rows ?? [];
  const above = rows.filter(({ row }) => row < proposal.headingRow);
  return [fileName, proposal.sheet, ...above.map(({ cells }) => cells.map(cellText).join(' '))];
}

/** Cells are shown in short: a cell may hold a letter. */
const LONGEST_SHOWN = 60;
const MOST_CELLS_SHOWN = 60;

function shownSheet({ name, hidden, rows }: FirstSheet): FileSheet {
  return {
    name,
    hidden,
    rows: rows.map(({ row, cells }) => ({
      row,
      cells: cells.slice(0, MOST_CELLS_SHOWN).map((cell) => cellText(cell).slice(0, LONGEST_SHOWN)),
    })),
  };
}
