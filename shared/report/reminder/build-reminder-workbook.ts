import { lastStep } from '../../action/rectification/where-it-stands.ts';
import { RECTIFICATION_STATE_NAMES } from '../../model/records/rectification-item.ts';
import {
  figureColumn,
  labelColumn,
  type SheetCell,
  type SheetColumn,
  textColumn,
  type WorkbookDescription,
} from '../../workbook/workbook.ts';
import { SAMPLE_WORDS } from '../sampling/sample-word.ts';
import { dueText, type RemindedItem, type ReminderFrame } from './reminded-item.ts';

const SAMPLE: SheetColumn = {
  ...labelColumn('样本'),
  note: '“不足”：小区有效问卷少于抽样方案要求，问题所列的问卷结果误差较大。',
};

const COLUMNS = [
  textColumn('街镇', 14),
  textColumn('居委会', 16),
  textColumn('小区编号', 11),
  textColumn('小区', 20),
  textColumn('整改项编号', 14),
  textColumn('问题', 40),
  textColumn('责任单位', 18),
  textColumn('期限', 12),
  textColumn('时限', 14),
  figureColumn('距期限（天）', '0', 13),
  labelColumn('当前状态'),
  textColumn('最近进展', 40),
];

/** 催办清单: all reminders in one table, to be filtered and sorted. */
export function buildReminderWorkbook(
  items: readonly RemindedItem[],
  { year, day, exercise, author, createdAt }: ReminderFrame,
): WorkbookDescription {
  const hasFew = items.some(({ isOfFew }) => isOfFew);
  const columns = hasFew ? [...COLUMNS, SAMPLE] : COLUMNS;
  const rows = items.map((one) =>
    hasFew ? [...rowOf(one), one.isOfFew ? SAMPLE_WORDS.short : null] : rowOf(one),
  );
  return {
    title: `${year}年度整改催办清单（截至${day}）${exercise ? '（演练）' : ''}`,
    author,
    createdAt,
    sheets: [{ name: '催办', columns, rows, frozenColumns: 0, filter: true }],
    footNote: exercise ? '演练，不作正式成绩使用' : '',
  };
}

function rowOf({
  subdistrict,
  committee,
  code,
  compound,
  number,
  item,
  daysLeft,
}: RemindedItem): SheetCell[] {
  const { state, on, text } = lastStep(item);
  return [
    subdistrict,
    committee,
    code,
    compound,
    number,
    item.problem,
    item.responsible,
    item.deadline,
    dueText(daysLeft),
    daysLeft,
    RECTIFICATION_STATE_NAMES[state].zh,
    `${on} ${text}`.trim(),
  ];
}
