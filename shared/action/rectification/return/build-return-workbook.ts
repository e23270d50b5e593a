import {
  RECTIFICATION_STATE_NAMES,
  type RectificationItem,
} from '../../../model/records/rectification-item.ts';
import {
  type CellChoices,
  labelColumn,
  numberColumn,
  type SheetCell,
  type SheetColumn,
  type SheetDescription,
  textColumn,
  type WorkbookDescription,
} from '../../../workbook/workbook.ts';
import { itemNumber } from '../item-number.ts';
import { nextStates } from '../next-states.ts';
import { problemText } from '../problem-text.ts';
import { isOpen, stateOf } from '../where-it-stands.ts';
import { RETURN_COLUMNS } from './return-columns.ts';

/** An item and the compound that it is about. */
interface PlacedItem {
  readonly compound: { readonly code: string; readonly name: string };
  readonly item: RectificationItem;
}

interface ReturnInput {
  /** Whose return it is, for its title: a committee or a subdistrict. */
  readonly of: string;
  readonly year: number;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly items: readonly PlacedItem[];
}

/** 整改反馈表: the open items of a place, with blank columns for what was done since, to be filled in and imported again. */
export function buildReturnWorkbook({
  of,
  year,
  author,
  createdAt,
  items,
}: ReturnInput): WorkbookDescription {
  return {
    title: `${year}年度${of}整改反馈表`,
    author,
    createdAt,
    sheets: [
      returnSheet(
        items.filter(({ item }) => isOpen(item)),
        year,
      ),
    ],
    footNote: '',
  };
}

function returnSheet(items: readonly PlacedItem[], year: number): SheetDescription {
  return {
    name: '整改反馈',
    columns: COLUMNS,
    rows: items.map((one) => rowOf(one, year)),
    frozenColumns: 1,
    filter: true,
    cellChoices: items.map(choicesOf),
  };
}

const COLUMNS: readonly SheetColumn[] = [
  { ...textColumn(RETURN_COLUMNS.number, 14), note: '按编号认整改项，请勿改动。' },
  textColumn(RETURN_COLUMNS.code, 11),
  textColumn(RETURN_COLUMNS.compound, 20),
  textColumn(RETURN_COLUMNS.problem, 40),
  textColumn(RETURN_COLUMNS.responsible, 18),
  textColumn(RETURN_COLUMNS.deadline, 12),
  labelColumn(RETURN_COLUMNS.standing),
  { ...numberColumn(RETURN_COLUMNS.steps, 9), note: '用来核对导出以后有没有新进展，请勿改动。' },
  {
    ...textColumn(RETURN_COLUMNS.state, 11),
    role: 'input',
    note: '从下拉列表中选：下一步、同一步的补记，或退回（须说明原因）。没有进展的整行空着。一项有几步进展的，复制此行，按先后各填一行。',
  },
  { ...textColumn(RETURN_COLUMNS.on, 12), role: 'input', note: '实际办理的日期，写成 2026-09-30 的样子。' },
  { ...textColumn(RETURN_COLUMNS.by, 12), role: 'input', note: '谁办的。' },
  { ...textColumn(RETURN_COLUMNS.text, 40), role: 'input', note: '做了什么；退回的写原因。' },
  {
    ...textColumn(RETURN_COLUMNS.evidence, 24),
    role: 'input',
    note: '复查照片、验收单、会议记录等的名称或文号。复核没有佐证的，不能销号。',
  },
];

function rowOf({ compound, item }: PlacedItem, year: number): SheetCell[] {
  return [
    itemNumber(compound.code, item.number),
    compound.code,
    compound.name,
    problemText(item, year),
    item.responsible,
    item.deadline,
    RECTIFICATION_STATE_NAMES[stateOf(item)].zh,
    item.steps.length,
    ...[null, null, null, null, null],
  ];
}

function choicesOf({ item }: PlacedItem, row: number): CellChoices {
  const choices = nextStates(stateOf(item)).map((state) => RECTIFICATION_STATE_NAMES[state].zh);
  return { row, heading: RETURN_COLUMNS.state, choices };
}
