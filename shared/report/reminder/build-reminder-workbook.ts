import { takenOverFrom } from '../../action/rectification/taken-over.ts';
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
import { printedItem } from '../mending/printed-item.ts';
import type { ItemsFrame } from '../mending/told-item.ts';
import { SAMPLE_WORDS } from '../sampling/sample-word.ts';
import { dueText, type RemindedItem } from './reminded-item.ts';

const SAMPLE: SheetColumn = {
  ...labelColumn('样本'),
  note: '“不足”：小区有效问卷少于抽样方案要求，问题所列的问卷结果误差较大。',
};

const TAKEN_OVER: SheetColumn = {
  ...labelColumn('承接'),
  note: '由哪个年度承接而来；问题所列的数字是该年度的。',
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

/** Columns that are there when an item has something to say in them. */
const MARKS: readonly {
  readonly column: SheetColumn;
  readonly markOf: (item: RemindedItem, year: number) => string | null;
}[] = [
  { column: TAKEN_OVER, markOf: ({ item }, year) => yearText(takenOverFrom(item, year)) },
  { column: SAMPLE, markOf: ({ isOfFew }) => (isOfFew ? SAMPLE_WORDS.short : null) },
];

function yearText(from: number | null): string | null {
  return from === null ? null : `${from}年度`;
}

/** 催办清单: all reminders in one table, to be filtered and sorted. */
export function buildReminderWorkbook(
  items: readonly RemindedItem[],
  { year, day, exercise, author, createdAt }: ItemsFrame,
): WorkbookDescription {
  const marks = MARKS.filter(({ markOf }) => items.some((one) => markOf(one, year) !== null));
  const columns = [...COLUMNS, ...marks.map(({ column }) => column)];
  const rows = items.map((one) => [...rowOf(one), ...marks.map(({ markOf }) => markOf(one, year))]);
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
  item: written,
  daysLeft,
}: RemindedItem): SheetCell[] {
  const item = printedItem(written);
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
