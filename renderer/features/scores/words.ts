import type { Wording } from '../../../shared/language/wording.ts';

/** The words of the scores. */
export const WORDS = {
  title: { zh: '评分', en: 'Scores' },
  ranking: { zh: '排名', en: 'Ranking' },
  groups: { zh: '街镇和居委会', en: 'Subdistricts and committees' },
  charts: { zh: '分布', en: 'Distribution' },
  portrait: { zh: '画像', en: 'Portrait' },
  comparison: { zh: '对比', en: 'Compare' },
  shortfalls: { zh: '短板', en: 'Shortfalls' },
  changes: { zh: '变化', en: 'Changes' },
  nextGrade: { zh: '升等', en: 'Next grade' },
  nextGradeHidden: {
    zh: '升等所需的指标在您打分之后才能看到。',
    en: 'What the next grade takes is shown after you have given your own marks.',
  },
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
    zh: '成绩卡还通往小区画像、整改项和居委会清单；展开短板，每项短板旁列出最适合的攻略。',
    en: 'The card also leads to the portrait, the rectification items and the lists of the committee; opened, each shortfall names the playbook entry that fits it best.',
  },
  {
    zh: '“短板”列出低于导则短板线的指标和可提升分；选一个小区，还说明升到上一等次最少要提升哪几项，名额和否决也算在内。',
    en: '“Shortfalls” lists what lies below the line and what would be gained; of a compound also the fewest indicators that lift it to the next grade, quota and vetoes minded.',
  },
  {
    zh: '“变化”比较中期和年终。问卷和访谈只问了一部分人，变化在抽样误差以内的标“在误差范围内”，其余才是真实变化；也可以比较任意两次评分，看差别来自数据、评分标准还是权重。',
    en: '“Changes” compares mid-year and year-end. Samples ask only some: a change within what that lets expect is marked “within noise”. Any two runs can be compared, too, by cause: evidence, rules, weights.',
  },
  {
    zh: '“不公布”不是零分：数据不足，不排名次。说明栏写着差多少。',
    en: '“Withheld” is no zero: there is not enough evidence, and so no rank. The note says how much is missing.',
  },
];
