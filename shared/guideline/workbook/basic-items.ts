import { type ChoiceWords, MISSING_WORDS, QUOTA_WITHIN_WORDS, ROUNDING_WORDS } from './choice-words.ts';

/** How the content of an item is written. */
type ItemContent =
  | { readonly kind: 'text' | 'number' }
  /** A share of a whole, 0…1; on reading `80%` is 0.8. */
  | { readonly kind: 'fraction' }
  /** A number, or 不设 for null. */
  | { readonly kind: 'limit' }
  | { readonly kind: 'choice'; readonly words: ChoiceWords };

/** One line of 基本信息: a field of the guideline that is neither a list nor the tree. */
export type BasicItem = ItemContent & {
  readonly label: string;
  /** The way to the field in the document. */
  readonly field: readonly [string] | readonly [string, string] | readonly [string, string, string];
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
];

/** A computed line, for people only. */
export const POINTS_TOTAL_ITEM = '末级指标分值合计';
