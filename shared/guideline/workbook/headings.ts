import { MEASURE_RULES } from '../../rules/measures/registry.ts';
import { SCALE_RULES } from '../../rules/scales/registry.ts';

/** The sheets of a guideline's workbook, in order. */
export const SHEETS = {
  notes: '说明',
  basics: '基本信息',
  indicators: '指标',
  questions: '题库',
  metrics: '台账指标',
  adjustments: '加减分与否决',
  origins: '权重来源',
} as const;

/** 基本信息: settings down the left; the types and the grades are lists of their own beside them. */
export const BASICS = {
  item: '项目',
  content: '内容',
  hint: '填写说明',
  typeCode: '类型编号',
  typeName: '小区类型',
  grade: '等次',
  gradeFrom: '起始分',
} as const;

/** 指标: a leaf a row; before these stand the columns of the levels above it. */
export const INDICATORS = {
  id: '编号',
  name: '末级指标',
  points: '分值',
  override: '类型差异',
  level: '评估对象',
  appliesTo: '适用类型',
  phases: '阶段',
  method: '方式',
  measure: '测量',
  scale: '尺度',
} as const;

/** 题库: an option a row. */
export const QUESTIONS = {
  id: '题号',
  text: '题目',
  aliases: '题目别名',
  kind: '题型',
  option: '选项',
  value: '分值',
  optionAliases: '选项别名',
} as const;

export const METRICS = { id: '编号', name: '名称', unit: '单位' } as const;

/** 加减分与否决: one of them a row. */
export const ADJUSTMENTS = {
  kind: '类别',
  id: '编号',
  name: '名称',
  metric: '台账指标',
  each: '每单位分值',
  cap: '最多计',
  gradeAtMost: '等次不高于',
} as const;

/** 权重来源: one judgement a row. */
export const ORIGINS = {
  of: '上级指标',
  method: '方法',
  note: '备注',
  round: '轮次',
  expert: '专家',
  basis: '判断依据',
  familiarity: '熟悉程度',
  indicator: '指标',
  other: '次要指标',
  value: '数值',
} as const;

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** The columns of one level of branches, counted from 1: `一级编号`, `一级指标`, `一级分值`, `一级合计`. */
export interface LevelHeadings {
  readonly id: string;
  readonly name: string;
  readonly points: string;
  /** A live sum, for people only; it is not read. */
  readonly sum: string;
}

/**
 * @param level from 1; from 10 on its digits are used: `10级编号`
 * @example levelHeadings(1).name // '一级指标'
 */
export function levelHeadings(level: number): LevelHeadings {
  const word = `${NUMERALS[level - 1] ?? level}级`;
  return { id: `${word}编号`, name: `${word}指标`, points: `${word}分值`, sum: `${word}合计` };
}

/** The headings of the fields of all measures, each once, in the order of the registry. */
export const MEASURE_HEADINGS: readonly string[] = headingsOf(MEASURE_RULES);

/** The headings of the fields of all scales, each once, in the order of the registry. */
export const SCALE_HEADINGS: readonly string[] = headingsOf(SCALE_RULES);

function headingsOf(rules: readonly { readonly form: readonly { readonly label: { zh: string } }[] }[]) {
  return [...new Set(rules.flatMap(({ form }) => form.map(({ label }) => label.zh)))];
}
