import type { Problem } from '../../../problems/problem.ts';
import { BASICS, SHEETS } from '../headings.ts';
import { present } from './present.ts';
import { readItems } from './read-items.ts';
import { type OpenedSheet, readTable, type TableForm } from './read-table.ts';
import type { Signposts } from './signposts.ts';
import type { WorkbookRow } from './workbook-row.ts';

/** A compound type or a grade as it was filled in. */
type Draft = Readonly<Record<string, unknown>>;

/** What 基本信息 holds: single fields, and the lists of types and grades. */
export interface Basics {
  readonly fields: Draft;
  readonly types: readonly Draft[];
  readonly grades: readonly Draft[];
}

const FORM: TableForm = {
  sheet: SHEETS.basics,
  needed: [BASICS.item, BASICS.content, BASICS.typeName, BASICS.grade, BASICS.gradeFrom],
  headings: () => Object.values(BASICS),
};

/** Reads 基本信息; its three lists stand side by side and know nothing of each other. */
export function readBasics(sheet: OpenedSheet, problems: Problem[], signposts: Signposts): Basics {
  const { rows } = readTable(sheet, FORM, problems);
  signposts.mark('types', { sheet: sheet.name, column: BASICS.typeName });
  signposts.mark('grades', { sheet: sheet.name, column: BASICS.grade });
  return {
    fields: readItems(sheet.name, rows, signposts),
    types: filled(rows, BASICS.typeCode, BASICS.typeName).map((row, index) =>
      readType(row, index + 1, signposts),
    ),
    grades: filled(rows, BASICS.grade, BASICS.gradeFrom).map((row, index) =>
      readGrade(row, index + 1, signposts),
    ),
  };
}

/** The rows where a list has an entry; what has no name goes by its place among them in problems. */
function filled(rows: readonly WorkbookRow[], ...headings: readonly string[]): WorkbookRow[] {
  return rows.filter((row) => !row.isBlank(...headings));
}

function readType(row: WorkbookRow, place: number, signposts: Signposts): Draft {
  const name = row.text(BASICS.typeName);
  const code = row.text(BASICS.typeCode) ?? name;
  const path = `types › ${code ?? place}`;
  signposts.markName('types', String(code), row.place(BASICS.typeCode));
  signposts.mark(path, row.place(BASICS.typeName));
  signposts.mark(`${path} › code`, row.place(BASICS.typeCode));
  return present({ code, name });
}

function readGrade(row: WorkbookRow, place: number, signposts: Signposts): Draft {
  const name = row.text(BASICS.grade);
  const path = `grades › ${name ?? place}`;
  signposts.markName('grades', String(name), row.place(BASICS.grade));
  signposts.mark(path, row.place(BASICS.gradeFrom));
  signposts.mark(`${path} › name`, row.place(BASICS.grade));
  return present({ name, from: row.number(BASICS.gradeFrom) });
}
