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
  open(headings, above, context) {
    const isList = markList.judge(headings, above, context).missing.length === 0;
    return (isList ? markList : markMatrix).open(headings, above, context);
  },
};
