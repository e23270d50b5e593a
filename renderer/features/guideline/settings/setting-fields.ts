import { MISSING_WORDS, ROUNDING_WORDS } from '../../../../shared/guideline/workbook/choice-words.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import type { Phase } from '../../../../shared/model/phase.ts';

/** How a setting is filled in. */
type SettingContent =
  | { readonly kind: 'text' | 'number' | 'limit' | 'fraction' | 'day' | 'switch' }
  /** A number that may be left out; what it is to begin with. */
  | { readonly kind: 'optional'; readonly start: number }
  | { readonly kind: 'choice'; readonly words: Readonly<Record<string, Wording>> };

/** One setting of the guideline: the way to it in the document, and what a person is told of it. */
export type SettingField = SettingContent & {
  readonly way: readonly [string, ...string[]];
  readonly label: Wording;
  readonly hint: Wording;
  /** A text that is too long to stand beside others. */
  readonly isWide?: boolean;
};

interface SettingGroup {
  readonly title: Wording;
  readonly fields: readonly SettingField[];
}

/** Everything of a guideline that is neither a list nor the tree; the quota stands with the grades, the cap of all bonuses with these. */
export const SETTING_GROUPS: readonly SettingGroup[] = [
  {
    title: { zh: '名称与版本', en: 'Name and version' },
    fields: [
      {
        way: ['title'],
        kind: 'text',
        label: { zh: '标题', en: 'Title' },
        hint: { zh: '印在成绩和意见书上的全称', en: 'the full name, as documents print it' },
        isWide: true,
      },
      {
        way: ['id'],
        kind: 'text',
        label: { zh: '导则编号', en: 'Id' },
        hint: {
          zh: '同一导则各版本相同，如 changning-2026',
          en: 'the same for all versions, such as changning-2026',
        },
      },
      {
        way: ['version'],
        kind: 'text',
        label: { zh: '版本', en: 'Version' },
        hint: { zh: '每改一版换一个，如 2026.2', en: 'a new one for each version, such as 2026.2' },
      },
    ],
  },
  {
    title: { zh: '阶段与总分', en: 'Phases and score' },
    fields: [
      {
        way: ['phases', 'mid', 'weight'],
        kind: 'number',
        label: { zh: '中期权重', en: 'Weight of mid-year' },
        hint: { zh: '全年成绩中中期占多少；0 为不计入全年', en: 'its part in the year; 0 leaves it out' },
      },
      {
        way: ['phases', 'end', 'weight'],
        kind: 'number',
        label: { zh: '年终权重', en: 'Weight of year-end' },
        hint: { zh: '全年成绩中年终占多少；0 为不计入全年', en: 'its part in the year; 0 leaves it out' },
      },
      {
        way: ['maximum'],
        kind: 'limit',
        label: { zh: '总分上限', en: 'Highest score' },
        hint: { zh: '加分后最高多少分', en: 'the most there can be, bonuses included' },
      },
      {
        way: ['rounding', 'digits'],
        kind: 'number',
        label: { zh: '小数位数', en: 'Decimals' },
        hint: { zh: '公布的成绩保留几位小数，0 至 10', en: 'how many digits are published, 0 to 10' },
      },
      {
        way: ['rounding', 'mode'],
        kind: 'choice',
        words: ROUNDING_WORDS,
        label: { zh: '修约', en: 'Rounding' },
        hint: { zh: '恰好一半时怎样取舍', en: 'what becomes of an exact half' },
      },
    ],
  },
  {
    title: { zh: '缺数据与短板', en: 'Missing evidence and shortfalls' },
    fields: [
      {
        way: ['missing', 'treat'],
        kind: 'choice',
        words: MISSING_WORDS,
        label: { zh: '缺数据时', en: 'Without evidence' },
        hint: { zh: '指标适用却没有数据时怎样算', en: 'what a leaf counts that applies and has none' },
      },
      {
        way: ['missing', 'minimumCoverage'],
        kind: 'fraction',
        label: { zh: '最低完整度', en: 'Minimum coverage' },
        hint: {
          zh: '有数据的分值低于这个比例就不公布成绩，0 至 1',
          en: 'below this share of points with evidence no score is published, 0 to 1',
        },
      },
      {
        way: ['shortfall', 'below'],
        kind: 'fraction',
        label: { zh: '短板线', en: 'Shortfall below' },
        hint: {
          zh: '得分率低于它的末级指标算短板，0 至 1',
          en: 'a leaf that earns less is a shortfall, 0 to 1',
        },
      },
    ],
  },
  {
    title: { zh: '问卷样本量', en: 'Sample size of the survey' },
    fields: [
      {
        way: ['sampling', 'confidence'],
        kind: 'fraction',
        label: { zh: '置信度', en: 'Confidence' },
        hint: { zh: '如 0.95', en: 'such as 0.95' },
      },
      {
        way: ['sampling', 'margin'],
        kind: 'fraction',
        label: { zh: '允许误差', en: 'Margin of error' },
        hint: { zh: '如 0.1', en: 'such as 0.1' },
      },
      {
        way: ['sampling', 'p'],
        kind: 'fraction',
        label: { zh: '预计比例', en: 'Expected share' },
        hint: { zh: '事先没有把握时为 0.5', en: '0.5 where nothing is known beforehand' },
      },
    ],
  },
  {
    title: { zh: '问卷数据质量', en: 'Quality of the responses' },
    fields: [
      {
        way: ['quality', 'minimumSeconds'],
        kind: 'optional',
        start: 30,
        label: { zh: '最短用时（秒）', en: 'Fewest seconds' },
        hint: { zh: '用时更短的问卷标为可疑', en: 'a response that took less is flagged' },
      },
      {
        way: ['quality', 'straightLining', 'questions'],
        kind: 'optional',
        start: 10,
        label: { zh: '同项题数', en: 'Straight line from' },
        hint: {
          zh: '至少答了这么多道单选题、而且都选同一位置选项的问卷标为可疑',
          en: 'so many single-choice questions, all answered at the same position, are flagged',
        },
      },
      {
        way: ['quality', 'duplicates'],
        kind: 'switch',
        label: { zh: '疑似重复', en: 'Possible duplicates' },
        hint: {
          zh: '同一小区、时间、IP 和答案都相同的问卷，从第二份起标为可疑',
          en: 'same compound, moment, IP address and answers: all but the first are flagged',
        },
      },
      dayField('mid', 'from', { zh: '中期问卷起始日', en: 'Mid-year: first day' }),
      dayField('mid', 'to', { zh: '中期问卷截止日', en: 'Mid-year: last day' }),
      dayField('end', 'from', { zh: '年终问卷起始日', en: 'Year-end: first day' }),
      dayField('end', 'to', { zh: '年终问卷截止日', en: 'Year-end: last day' }),
    ],
  },
];

function dayField(phase: Phase, side: 'from' | 'to', label: Wording): SettingField {
  const hint =
    side === 'from'
      ? {
          zh: '更早提交的问卷标为可疑；如 2026-06-01，空白为不限',
          en: 'earlier responses are flagged; such as 2026-06-01, blank for no limit',
        }
      : { zh: '更晚提交的问卷标为可疑；空白为不限', en: 'later responses are flagged; blank for no limit' };
  return { way: ['quality', 'dates', phase, side], kind: 'day', label, hint };
}
