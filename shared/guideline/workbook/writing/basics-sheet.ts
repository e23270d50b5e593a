import type { Guideline } from '../../../model/guideline.ts';
import {
  type CellChoices,
  type Choices,
  columnLetters,
  numberColumn,
  type SheetCell,
  type SheetColumn,
  type SheetDescription,
  textColumn,
} from '../../../workbook/workbook.ts';
import { BASIC_ITEMS, type BasicItem, POINTS_TOTAL_ITEM } from '../basic-items.ts';
import { cellWord, WORDS } from '../cell-words.ts';
import { SWITCH_WORDS } from '../choice-words.ts';
import { BASICS, INDICATORS, SHEETS } from '../headings.ts';
import { BASIC_HINTS, POINTS_TOTAL_HINT } from './basic-hints.ts';
import { indicatorColumns } from './indicator-columns.ts';
import { depthOf, leafPoints } from './indicator-rows.ts';

/** 基本信息: settings down the left; beside them the types and the grades, lists of their own. */
export function basicsSheet(guideline: Guideline): SheetDescription {
  const items = [...BASIC_ITEMS.map((item) => itemCells(item, guideline)), totalCells(guideline)];
  const { types, grades } = guideline;
  const length = Math.max(items.length, types.length, grades.length);
  return {
    name: SHEETS.basics,
    columns: columns(),
    rows: Array.from({ length }, (_, row) => [
      ...(items[row] ?? [null, null, null]),
      ...pair(types[row], ({ code, name }) => [cellWord(code), cellWord(name)]),
      ...pair(grades[row], ({ name, from }) => [cellWord(name), from]),
    ]),
    frozenColumns: 1,
    filter: false,
    spareRows: 100,
    cellChoices: cellChoices(),
    highlights: [
      {
        headings: [BASICS.content],
        look: 'wrong',
        formula: `AND($A2="${POINTS_TOTAL_ITEM}",ROUND($B2,9)<>100)`,
      },
    ],
  };
}

function pair<Item>(item: Item | undefined, cells: (item: Item) => SheetCell[]): SheetCell[] {
  return item === undefined ? [null, null] : cells(item);
}

function itemCells(item: BasicItem, guideline: Guideline): SheetCell[] {
  const { label, field } = item;
  return [label, contentCell(item, valueAt(guideline, field)), BASIC_HINTS[label] ?? null];
}

function valueAt(guideline: Guideline, field: readonly string[]): unknown {
  return field.reduce(
    (value, step) => (value as Record<string, unknown> | null)?.[step],
    guideline as unknown,
  );
}

/** What may be left out says so where it is. */
const UNSET: ReadonlySet<BasicItem['kind']> = new Set(['text', 'rule-number', 'rule-day', 'rule-switch']);

/** A quota that is not set has neither share nor range. */
function contentCell(item: BasicItem, value: unknown): SheetCell {
  if (value === null || (value === undefined && UNSET.has(item.kind))) return WORDS.unset;
  if (value === undefined) return null;
  if (typeof value === 'boolean') return SWITCH_WORDS[value ? 'yes' : 'no'].zh;
  if (item.kind === 'choice') return item.words[value as string]?.zh ?? String(value);
  return typeof value === 'number' ? value : cellWord(String(value));
}

/** Over whole columns, so that no row is left out, wherever it is put. */
function totalCells({ indicators }: Guideline): SheetCell[] {
  const headings = indicatorColumns(depthOf(indicators)).map(({ heading }) => heading);
  const column = (heading: string) => {
    const letters = columnLetters(headings.indexOf(heading));
    return `'${SHEETS.indicators}'!$${letters}:$${letters}`;
  };
  const formula = `SUMIFS(${column(INDICATORS.points)},${column(INDICATORS.name)},"<>")`;
  return [POINTS_TOTAL_ITEM, { formula, value: leafPoints(indicators) }, POINTS_TOTAL_HINT];
}

function cellChoices(): CellChoices[] {
  return BASIC_ITEMS.flatMap((item, row) => {
    const choices = choicesOf(item);
    return choices === null ? [] : [{ row, heading: BASICS.content, choices }];
  });
}

function choicesOf(item: BasicItem): Choices | null {
  if (item.kind === 'choice') return Object.values(item.words).map(({ zh }) => zh);
  if (item.kind === 'rule-switch') return Object.values(SWITCH_WORDS).map(({ zh }) => zh);
  return item.field.join('.') === 'quota.grade' ? { sheet: SHEETS.basics, heading: BASICS.grade } : null;
}

function columns(): SheetColumn[] {
  return [
    textColumn(BASICS.item, 18),
    {
      ...textColumn(BASICS.content, 43),
      note: '只改这一列；项目的名称不要改。\n空白的项目用右边说明的默认值。',
    },
    textColumn(BASICS.hint, 56),
    { ...textColumn(BASICS.typeCode, 15), note: '程序内部用的编号，定了不要改；一行一类，可以往下加。' },
    { ...textColumn(BASICS.typeName, 16), note: '名册里写的小区类型；“指标”表里从这一列选。' },
    { ...textColumn(BASICS.grade, 10), note: '从高到低，一行一个等次。' },
    { ...numberColumn(BASICS.gradeFrom, 9), note: '达到这个分数得这个等次；最低一个从 0 分起。' },
  ];
}
