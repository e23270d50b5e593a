import { type ChoiceWords, MISSING_WORDS, QUOTA_WITHIN_WORDS, ROUNDING_WORDS } from './choice-words.ts';

/** How the content of an item is written. */
type ItemContent =
  | { readonly kind: 'text' | 'number' }
  /** A share of a whole, 0…1; on reading `80%` is 0.8. */
  | { readonly kind: 'fraction' }
  /** A number, or 不设 for null. */
  | { readonly kind: 'limit' }
  /** A number, a day, or yes and no; left out where it says 不设. */
  | { readonly kind: 'rule-number' | 'rule-day' | 'rule-switch' }
  | { readonly kind: 'choice'; readonly words: ChoiceWords };

/** One line of 基本信息: a field of the guideline that is neither a list nor the tree. */
export type BasicItem = ItemContent & {
  readonly label: string;
  /** The way to the field in the document. */
  readonly field: readonly [string, ...string[]];
};

/** The lines of 基本信息 in order. A quota whose grade is blank or 不设 is none, whatever its other lines say. */
export const BASIC_ITEMS: readonly BasicItem[] = [
  { label: '格式', field: ['format'], kind: 'text' },
  { label: '导则编号', field: ['id'], kind: 'text' },
  { label: '标题', field: ['title'], kind: 'text' },
  { label: '版本', field: ['version'], kind: 'text' },
  { label: '中期权重', field: ['phases', 'mid', 'weight'], kind: 'number' },
  { label: '年终权重', field: ['phases', 'end', 'weight'], kind: 'number' },
  { label: '小数位数', field: ['rounding', 'digits'], kind: 'number' },
  { label: '修约', field: ['rounding', 'mode'], kind: 'choice', words: ROUNDING_WORDS },
  { label: '缺数据时', field: ['missing', 'treat'], kind: 'choice', words: MISSING_WORDS },
  { label: '最低完整度', field: ['missing', 'minimumCoverage'], kind: 'fraction' },
  { label: '限额等次', field: ['quota', 'grade'], kind: 'text' },
  { label: '限额比例', field: ['quota', 'share'], kind: 'fraction' },
  { label: '限额范围', field: ['quota', 'within'], kind: 'choice', words: QUOTA_WITHIN_WORDS },
  { label: '总分上限', field: ['maximum'], kind: 'limit' },
  { label: '加分上限', field: ['bonusCap'], kind: 'limit' },
  { label: '短板线', field: ['shortfall', 'below'], kind: 'fraction' },
  { label: '置信度', field: ['sampling', 'confidence'], kind: 'fraction' },
  { label: '允许误差', field: ['sampling', 'margin'], kind: 'fraction' },
  { label: '预计比例', field: ['sampling', 'p'], kind: 'fraction' },
  { label: '最短用时', field: ['quality', 'minimumSeconds'], kind: 'rule-number' },
  { label: '同项题数', field: ['quality', 'straightLining', 'questions'], kind: 'rule-number' },
  { label: '疑似重复', field: ['quality', 'duplicates'], kind: 'rule-switch' },
  { label: '中期问卷起始日', field: ['quality', 'dates', 'mid', 'from'], kind: 'rule-day' },
  { label: '中期问卷截止日', field: ['quality', 'dates', 'mid', 'to'], kind: 'rule-day' },
  { label: '年终问卷起始日', field: ['quality', 'dates', 'end', 'from'], kind: 'rule-day' },
  { label: '年终问卷截止日', field: ['quality', 'dates', 'end', 'to'], kind: 'rule-day' },
];

/** A computed line, for people only. */
export const POINTS_TOTAL_ITEM = '末级指标分值合计';
