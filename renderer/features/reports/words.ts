import type { Wording } from '../../../shared/language/wording.ts';

/** The words of the documents' screen. */
export const WORDS = {
  title: { zh: '报告', en: 'Documents' },
  documents: { zh: '文件', en: 'Documents' },
  beside: { zh: '页面旁边', en: 'Beside the page' },
  source: { zh: '出处', en: 'Source' },
  facts: { zh: '出自哪次评分', en: 'Made from this run' },
  scope: { zh: '发给', en: 'Addressed to' },
  portrayed: { zh: '哪些小区', en: 'Which compounds' },
  format: { zh: '格式', en: 'Format' },
  combined: { zh: '合成一个 PDF，带书签', en: 'All in one PDF with bookmarks' },
  allSubdistricts: { zh: '全部街镇', en: 'Every subdistrict' },
  whichCommittee: { zh: '哪个居委会', en: 'Which committee' },
  whichType: { zh: '哪种类型', en: 'Which type' },
  whichSubdistrict: { zh: '哪个街镇', en: 'Which subdistrict' },
  whichCompound: { zh: '哪个小区', en: 'Which compound' },
  preview: { zh: '预览', en: 'Preview' },
  before: { zh: '上一份', en: 'Previous' },
  next: { zh: '下一份', en: 'Next' },
  stop: { zh: '停止', en: 'Stop' },
  openFolder: { zh: '打开文件夹', en: 'Open the folder' },
  listFiles: { zh: '列出文件', en: 'List the files' },
  toScores: { zh: '去评分', en: 'Go to scores' },
} satisfies Record<string, Wording>;

/** What F1 says on this screen. */
export const HELP: readonly Wording[] = [
  {
    zh: '左边勾选要导出的文件，点文件名在中间预览：看到的就是印出来的样子。',
    en: 'Tick on the left what you want; click a name to look at it in the middle, just as it will be printed.',
  },
  {
    zh: '右边“文字”里写发文字号、主送、开头结尾、署名和日期，预览随着改动变；保存后留在工作区里，谁改的记在日志里。',
    en: 'Under Words on the right: number, recipient, opening and closing, signature, date. The preview follows; once saved they stay in the workspace, and the journal says who changed them.',
  },
  {
    zh: '评估意见书可以发给全部小区，也可以只发给一种类型、一个街镇或一个小区；小区画像同样选择，每个小区一页。',
    en: 'Letters can go to all compounds, or to those of one type, one subdistrict, or to a single one; so can portraits, a page for each compound.',
  },
  {
    zh: '导出时可以随时停止：每份文件要么完整，要么没有；写好的留在文件夹里，再次导出到同一文件夹时从断处接着写。',
    en: 'An export can be stopped at any time: each file is whole or not there. What was written stays; export into the same folder again to go on from there.',
  },
  {
    zh: '所有数字出自最近一次评分，右边是它的摘要，文件上也印着，可据以核对。数据变动后请先重新评分。',
    en: 'Every figure comes from the latest run. Its digest stands on the right and on the documents, to compare. Score again after changes.',
  },
  {
    zh: '预览里：方向键、Page Down 翻页，+ 和 − 缩放，0 适合宽度。',
    en: 'In the preview: arrows and Page Down scroll, + and − zoom, 0 fits the width.',
  },
];
