import { takenOverFrom } from '../../action/rectification/taken-over.ts';
import { lastStep } from '../../action/rectification/where-it-stands.ts';
import { RECTIFICATION_ORIGIN_NAMES } from '../../model/records/rectification-item.ts';
import {
  labelColumn,
  type SheetCell,
  textColumn,
  type WorkbookDescription,
} from '../../workbook/workbook.ts';
import { standingText } from '../mending/standing-text.ts';
import type { ToldItem } from '../mending/told-item.ts';
import { SAMPLE_WORDS } from '../sampling/sample-word.ts';
import { type LedgerFrame, ledgerTitle } from './ledger-item.ts';

const COLUMNS = [
  textColumn('整改项编号', 14),
  textColumn('街镇', 14),
  textColumn('居委会', 16),
  textColumn('小区编号', 11),
  textColumn('小区', 20),
  textColumn('问题', 40),
  labelColumn('来源'),
  { ...labelColumn('承接'), note: '由哪个年度承接而来；问题所列的数字是该年度的。' },
  {
    ...labelColumn('样本'),
    note: '“不足”：小区有效问卷少于抽样方案要求，问题所列的问卷结果误差较大。',
  },
  textColumn('责任单位', 18),
  textColumn('期限', 12),
  textColumn('进展', 13),
  textColumn('最近日期', 12),
  textColumn('经办人', 12),
  textColumn('最近进展', 40),
  textColumn('佐证', 24),
];

/** 整改台账: every item that fits in one table, to be filtered and sorted. */
export function buildLedgerWorkbook(items: readonly ToldItem[], frame: LedgerFrame): WorkbookDescription {
  const { day, exercise, author, createdAt } = frame;
  return {
    title: `${ledgerTitle(frame)}（截至${day}）`,
    author,
    createdAt,
    sheets: [
      {
        name: '整改台账',
        columns: COLUMNS,
        rows: items.map((one) => rowOf(one, frame)),
        frozenColumns: 1,
        filter: true,
      },
    ],
    footNote: exercise ? '演练，不作正式成绩使用' : '',
  };
}

function rowOf(
  { number, subdistrict, committee, code, compound, item, isOfFew }: ToldItem,
  { day, year }: LedgerFrame,
): SheetCell[] {
  const { on, by, text, evidence } = lastStep(item);
  const from = takenOverFrom(item, year);
  return [
    ...[number, subdistrict, committee, code, compound, item.problem],
    RECTIFICATION_ORIGIN_NAMES[item.origin.kind].zh,
    from === null ? null : `${from}年度`,
    isOfFew ? SAMPLE_WORDS.short : null,
    ...[item.responsible || null, item.deadline, standingText(item, day)],
    ...[on, by || null, text || null, evidence || null],
  ];
}
