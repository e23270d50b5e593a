import type { Compound } from '../../model/compound.ts';
import type { SheetRow } from '../../model/sheet.ts';
import { problem } from '../../problems/problem.ts';
import { ok, type Result, refused } from '../../problems/result.ts';
import { type FieldColumns, findFields, missingFields, optionalField, requiredField } from '../fields.ts';
import { Headings } from '../headings.ts';
import {
  findObjectColumns,
  mayNameObjects,
  type ObjectColumns,
  settledObjectColumns,
} from '../matching/object-columns.ts';

const FIELDS = {
  interview: requiredField('访谈编号', '访谈号', '编号', 'interview', 'interview id'),
  date: optionalField('日期', '访谈日期', '时间', 'date'),
  interviewee: optionalField('对象', '访谈对象', '受访人', 'interviewee'),
  text: requiredField('全文', '访谈全文', '访谈记录', '访谈内容', '记录', '内容', 'transcript', 'text'),
};

/** Where a table of transcripts says what. */
export interface TranscriptColumns {
  /** The number of the heading row, as the file counts. */
  readonly headingRow: number;
  readonly fields: FieldColumns<keyof typeof FIELDS>;
  readonly objects: ObjectColumns;
}

/** Finds the heading among the first rows: the first that names the compound and has every column that is needed. */
export function transcriptColumns(
  rows: readonly SheetRow[],
  { sheet, compounds }: { readonly sheet: string; readonly compounds: readonly Compound[] },
): Result<TranscriptColumns> {
  for (const [place, row] of rows.entries()) {
    const headings = new Headings(row, undefined, { below: rows.slice(place + 1) });
    const fields = findFields(headings, FIELDS);
    const found = findObjectColumns(headings, { compounds });
    if (!mayNameObjects(found) || missingFields(fields, FIELDS).length > 0) continue;
    const objects = settledObjectColumns(found, headings, sheet, false);
    return objects.ok ? ok({ headingRow: row.row, fields, objects: objects.value }) : objects;
  }
  const needed = ['小区', ...missingFields({}, FIELDS)].join('、');
  return refused(problem('interview-no-heading', { needed }, { sheet }));
}
