import type { DrawTerms } from '../../action/sampling/draw-households.ts';
import type { DrawnCompound, Household } from '../../action/sampling/drawn-compound.ts';
import { PHASE_NAMES } from '../../model/names.ts';
import { DRAW_METHOD_NAMES } from '../../model/records/sampling-plan.ts';
import {
  figureColumn,
  labelColumn,
  numberColumn,
  type SheetCell,
  type SheetDescription,
  textColumn,
  type WorkbookDescription,
} from '../../workbook/workbook.ts';
import { beijingDay } from '../beijing-date.ts';
import { WHOLE_NUMBER } from '../sheet/formats.ts';

/** What the workbook of drawn households is made from. */
export interface DrawWorkbookInput {
  readonly terms: DrawTerms;
  readonly drawn: readonly DrawnCompound[];
  /** The name and the SHA-256 of the list. */
  readonly list: { readonly fileName: string; readonly sha256: string };
  readonly year: number;
  readonly exercise: boolean;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}

/** What became of a visit. */
const OUTCOMES = ['完成', '拒访', '无人', '空户', '非住户'];

/** 抽中住户: whom to ask in each compound, whom instead, and how they were drawn. */
export function buildDrawWorkbook(input: DrawWorkbookInput): WorkbookDescription {
  const { terms, year, exercise, author, createdAt } = input;
  const title = `${year}年度${PHASE_NAMES[terms.phase].zh}问卷抽中住户${exercise ? '（演练）' : ''}`;
  return {
    ...{ title, author, createdAt },
    sheets: [householdsSheet(input), compoundsSheet(input), notesSheet(input)],
    footNote: '住户信息，仅供入户调查使用',
  };
}

function householdsSheet({ drawn }: DrawWorkbookInput): SheetDescription {
  return {
    name: '抽中住户',
    columns: [
      textColumn('小区编号', 12),
      textColumn('小区', 24),
      textColumn('居委会', 16),
      labelColumn('样本'),
      numberColumn('次序'),
      textColumn('楼号', 10),
      textColumn('户号', 12),
      textColumn('地址', 30),
      numberColumn('名单行号', 10),
      { ...labelColumn('访问情况'), role: 'input', choices: OUTCOMES },
    ],
    rows: drawn.flatMap((compound) => [
      ...compound.sample.map((household, at) => householdRow(compound, '正选', household, at)),
      ...compound.reserve.map((household, at) => householdRow(compound, '备用', household, at)),
    ]),
    frozenColumns: 2,
    filter: true,
  };
}

function householdRow(
  { compound: { code, name, committee } }: DrawnCompound,
  role: string,
  { building, door, address, row }: Household,
  at: number,
): SheetCell[] {
  return [code, name, committee, role, at + 1, building || null, door || null, address || null, row, null];
}

function compoundsSheet({ drawn }: DrawWorkbookInput): SheetDescription {
  return {
    name: '小区',
    columns: [
      textColumn('小区编号', 12),
      textColumn('小区', 26),
      textColumn('街镇', 16),
      textColumn('居委会', 18),
      figureColumn('应调查户数', WHOLE_NUMBER, 12),
      figureColumn('名单户数', WHOLE_NUMBER),
      figureColumn('正选', WHOLE_NUMBER),
      figureColumn('备用', WHOLE_NUMBER),
    ],
    rows: drawn.map(({ compound, planned, listed, sample, reserve }) => [
      ...[compound.code, compound.name, compound.subdistrict, compound.committee],
      ...[planned, listed, sample.length, reserve.length],
    ]),
    frozenColumns: 2,
    filter: true,
  };
}

function notesSheet({ terms, list, author, createdAt }: DrawWorkbookInput): SheetDescription {
  return {
    name: '说明',
    columns: [textColumn('项目', 14), textColumn('内容', 110)],
    rows: [
      ['抽取方法', `${DRAW_METHOD_NAMES[terms.method].zh}，随机种子 ${terms.seed}`],
      ['住户名单', `${list.fileName}，SHA-256 ${list.sha256}`],
      ['重复抽取', '用同一份名单、同一份抽样方案和同一个种子再抽，结果相同；各小区分别抽取，互不影响。'],
      ['正选', '按名单次序排列，应全部访问。'],
      ['备用', '正选户无法访问（拒访、无人、空户）时，按次序替换。'],
      ['保密', '住户信息只在本文件中，工作区只记种子、户数和文件的 SHA-256；用后按规定保管或销毁。'],
      ['抽取', `${author}，${beijingDay(createdAt)}`],
    ],
    frozenColumns: 0,
    filter: false,
  };
}
