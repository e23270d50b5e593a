import type { FollowedCompound, SamplingTotal } from '../../action/sampling/follow-plan.ts';
import { PHASE_NAMES } from '../../model/names.ts';
import {
  SAMPLING_LEVEL_NAMES,
  type SamplingPlan,
  type SamplingTerms,
} from '../../model/records/sampling-plan.ts';
import { criticalValue } from '../../statistics/critical-value.ts';
import {
  figureColumn,
  labelColumn,
  type SheetCell,
  type SheetDescription,
  textColumn,
  type WorkbookDescription,
} from '../../workbook/workbook.ts';
import { beijingDay } from '../beijing-date.ts';
import { PERCENT, WHOLE_NUMBER } from '../sheet/formats.ts';
import { SAMPLE_WORDS } from './sample-word.ts';

/** Compounds that belong together, added up. */
export interface SamplingGroup extends SamplingTotal {
  /** 全区, 小区类型 or 街镇. */
  readonly kind: string;
  readonly name: string;
}

/** What the workbook of a plan is made from. */
export interface PlanWorkbookInput {
  readonly plan: SamplingPlan;
  readonly groups: readonly SamplingGroup[];
  readonly compounds: readonly FollowedCompound[];
  /** Names of types by code. */
  readonly typeNames: ReadonlyMap<string, string>;
  readonly year: number;
  readonly exercise: boolean;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}

/** 抽样方案: how many households to ask where, what came in so far, and how it was reckoned. */
export function buildPlanWorkbook(input: PlanWorkbookInput): WorkbookDescription {
  const { plan, year, exercise, author, createdAt } = input;
  const title = `${year}年度${PHASE_NAMES[plan.phase].zh}问卷抽样方案${exercise ? '（演练）' : ''}`;
  return {
    ...{ title, author, createdAt },
    sheets: [groupsSheet(input), compoundsSheet(input), notesSheet(input)],
    footNote: exercise ? '演练，不作正式成绩使用' : '',
  };
}

const FOLLOWED = [
  figureColumn('户数', WHOLE_NUMBER),
  figureColumn('应调查户数', WHOLE_NUMBER, 12),
  figureColumn('收回问卷', WHOLE_NUMBER),
  figureColumn('有效问卷', WHOLE_NUMBER),
  figureColumn('还缺', WHOLE_NUMBER),
];

function groupsSheet({ groups }: PlanWorkbookInput): SheetDescription {
  return {
    name: '汇总',
    columns: [
      labelColumn('范围'),
      textColumn('名称', 20),
      figureColumn('小区数', WHOLE_NUMBER),
      ...FOLLOWED,
      figureColumn('方案误差', PERCENT),
      figureColumn('实际误差', PERCENT),
      figureColumn('样本不足小区', WHOLE_NUMBER, 14),
      figureColumn('未列入小区', WHOLE_NUMBER, 12),
    ],
    rows: groups.map((group) => [
      ...[group.kind, group.name, group.compounds, group.households],
      ...[group.planned, group.returned, group.valid, group.missing],
      ...[group.plannedMargin, group.margin, group.short, group.unplanned],
    ]),
    frozenColumns: 2,
    filter: true,
  };
}

function compoundsSheet({ compounds, typeNames }: PlanWorkbookInput): SheetDescription {
  return {
    name: '小区',
    columns: [
      textColumn('小区编号', 12),
      textColumn('小区', 26),
      textColumn('类型', 14),
      textColumn('街镇', 16),
      textColumn('居委会', 18),
      ...FOLLOWED,
      figureColumn('实际误差', PERCENT),
      labelColumn('样本'),
    ],
    rows: compounds.map((one) => [
      ...[one.compound.code, one.compound.name, typeNames.get(one.compound.type) ?? one.compound.type],
      ...[one.compound.subdistrict, one.compound.committee, one.compound.households],
      ...[one.planned, one.returned, one.valid, one.missing, one.margin, stateOf(one)],
    ]),
    frozenColumns: 2,
    filter: true,
    highlights: [{ headings: ['样本'], look: 'doubtful', formula: `$L2="${SAMPLE_WORDS.short}"` }],
  };
}

function stateOf({ planned, isShort }: FollowedCompound): SheetCell {
  if (planned === null) return SAMPLE_WORDS.unplanned;
  return isShort ? SAMPLE_WORDS.short : SAMPLE_WORDS.enough;
}

function notesSheet({ plan, author, createdAt }: PlanWorkbookInput): SheetDescription {
  return {
    name: '说明',
    columns: [textColumn('项目', 14), textColumn('内容', 110)],
    rows: [...termRows(plan.terms), ...otherRows(plan), ['编制', `${author}，${beijingDay(createdAt)}`]],
    frozenColumns: 0,
    filter: false,
  };
}

function termRows({ level, confidence, margin, p, minimum }: SamplingTerms): SheetCell[][] {
  return [
    ['误差控制到', SAMPLING_LEVEL_NAMES[level].zh],
    ['置信度', `${confidence}（z = ${criticalValue(confidence)}）`],
    ['允许误差', String(margin)],
    ['预计比例', String(p)],
    ['每小区最少', `${minimum} 户（不足的全部调查）`],
    [
      '样本量',
      'n₀ = z²·p·(1−p)/e²，n = n₀ ÷ (1 + (n₀−1)/N)，向上取整，N 为户数，不超过户数（Cochran 公式，有限总体校正）。',
    ],
    [
      '分配',
      '误差控制到小区类型、街镇或全区的，按户数比例用最大余数法分到各小区；低于最少户数的补足，不减少其他小区。',
    ],
    [
      '误差',
      '实际误差由有效问卷份数按有限总体校正算出；多个小区合计时，先按设计权重折成有效样本量（Kish）。',
    ],
    ['样本不足', '有效问卷少于应调查户数的小区；它的问卷结果在成绩和材料中注明。'],
  ];
}

function otherRows({ seed, unknown, draw }: SamplingPlan): SheetCell[][] {
  const missing = unknown.length === 0 ? '无' : `${unknown.length} 个：${unknown.join('、')}`;
  const rows: SheetCell[][] = [
    ['户数未登记', missing],
    ['随机种子', String(seed)],
  ];
  if (draw === null) return rows;
  const counts = `名单 ${draw.listed} 户，抽取 ${draw.drawn} 户，备用 ${draw.reserve} 户`;
  return [...rows, ['抽取', `${counts}；名单文件 SHA-256 ${draw.list}，抽取结果 SHA-256 ${draw.written}`]];
}
