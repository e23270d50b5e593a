import type { TableKind } from '../table-kind.ts';
import { markList } from './mark-list.ts';
import { markMatrix } from './mark-matrix.ts';

/** 专家评分: one mark a row, or a matrix of compounds and indicators. */
export const marksTable: TableKind = {
  judge(headings, above, context) {
    const asList = markList.judge(headings, above, context);
    if (asList.missing.length === 0) return asList;
    const asMatrix = markMatrix.judge(headings, above, context);
    return asMatrix.missing.length === 0 ? asMatrix : asList;
  },
  /** A list and a matrix share the object and the expert. */
  meanings(context) {
    const listed = markList.meanings(context);
    const words = new Set(listed.map(({ word }) => word));
    return [...listed, ...markMatrix.meanings(context).filter(({ word }) => !words.has(word))];
  },
  matches: (headings, above, context) => formOf(headings, above, context).matches(headings, above, context),
  open: (headings, above, context) => formOf(headings, above, context).open(headings, above, context),
};

/** The list, unless only the matrix misses nothing. */
function formOf(...[headings, above, context]: Parameters<TableKind['judge']>): TableKind {
  const misses = (table: TableKind) => table.judge(headings, above, context).missing.length > 0;
  return misses(markList) && !misses(markMatrix) ? markMatrix : markList;
}
