import type { Wording } from '../../../shared/language/wording.ts';

/** The words of the scores. */
export const WORDS = {
  title: { zh: '评分', en: 'Scores' },
  ranking: { zh: '排名', en: 'Ranking' },
  groups: { zh: '街镇和居委会', en: 'Subdistricts and committees' },
  charts: { zh: '分布', en: 'Distribution' },
  comparison: { zh: '对比', en: 'Compare' },
  views: { zh: '评分的各个视图', en: 'Views of the scores' },
  score: { zh: '开始评分', en: 'Score now' },
  scoreAgain: { zh: '重新评分', en: 'Score again' },
  export: { zh: '导出', en: 'Export' },
  columns: { zh: '列', en: 'Columns' },
  allTypes: { zh: '全部', en: 'All' },
  allSubdistricts: { zh: '全部街镇', en: 'All subdistricts' },
  subdistrict: { zh: '街镇', en: 'Subdistrict' },
  find: { zh: '名称、编号、拼音', en: 'Name or code' },
  noMatch: { zh: '没有符合条件的小区，请放宽筛选。', en: 'No compound matches. Loosen the filters.' },
  withheld: { zh: '不公布', en: 'Withheld' },
  notApplied: { zh: '不考评', en: 'n/a' },
  hidden: { zh: '打分后可见', en: 'After your mark' },
  noEvidence: { zh: '无数据', en: 'No evidence' },
  close: { zh: '关闭', en: 'Close' },
} satisfies Record<string, Wording>;

/** What F1 says on these screens. */
export const HELP: readonly Wording[] = [
  {
    zh: '排名先按小区类型看：同类型内的比较最公平。点击一行，右侧说明为什么是这个分。',
    en: 'The ranking is read by type first: only like is compared with like. Click a row and the side says why.',
  },
  {
    zh: '成绩卡里，J 下一个，K 上一个，E 展开或收起全部说明，Esc 关闭；“看 38 行”打开分数背后的原始行。',
    en: 'On a card: J next, K previous, E shows or hides every reason, Esc closes; “38 rows” opens what lies behind.',
  },
  {
    zh: '数据或导则变动后，上方会提示成绩已过时；重新评分前，排名仍是当时的结果。',
    en: 'When evidence or guideline change, a band says that the scores are out of date; the ranking stays as it was.',
  },
  {
    zh: '“不公布”不是零分：数据不足，不排名次。说明栏写着差多少。',
    en: '“Withheld” is no zero: there is not enough evidence, and so no rank. The note says how much is missing.',
  },
];
