import type { Wording } from '../../../shared/language/wording.ts';

/** What the start screen says. */
export const WORDS = {
  title: { zh: '导则', en: 'Daoze' },
  subtitle: { zh: '居民区分类治理评估工作站', en: 'Assessment workstation for residential areas' },
  about: {
    zh: '按导则给每个居民小区的治理打分：收齐问卷、访谈、检查和台账，算出中期、年终和全年成绩，说清每一分从哪里来，印出总报告和评估意见书。全部在本机完成，不联网；一个区一年的数据是一个文件，交给谁由您决定。',
    en: 'Scores the governance of every residential compound by a guideline: it takes in questionnaires, interviews, inspections and records, computes mid-year, year-end and annual scores, says where every point comes from, and prints the report and the letters. All of it happens on this computer, offline; a year of a district is one file, and you decide who gets it.',
  },
  open: { zh: '打开工作区…', en: 'Open a workspace…' },
  openNote: { zh: '已有的 .daoze 文件', en: 'a .daoze file you have' },
  create: { zh: '新建工作区…', en: 'New workspace…' },
  createNote: { zh: '从示范导则或自己的导则开始', en: 'from a built-in guideline or your own' },
  nextYear: { zh: '开始新年度…', en: 'Begin a new year…' },
  nextYearNote: { zh: '承接上一年度的工作区', en: 'go on from the workspace of the year before' },
  nextYearAbout: {
    zh: '新年度的工作区承接上一年度的导则、名册和已确认的名称、攻略、未完成的清单条目、未销号的整改项、文书设置和成绩；问卷、访谈、评分等数据重新收集。上一年度的文件保持不变，上年成绩会列在今年旁边。',
    en: 'The workspace of the new year takes over guideline, register and settled names, playbook, list items and rectification items that are still open, what documents say, and the scores; evidence is collected anew. The file of the year before stays as it is, and its scores stand beside those of this year.',
  },
  yearBefore: { zh: '上一年度的工作区', en: 'Workspace of the year before' },
  yearAfter: { zh: '上一年度的下一年', en: 'The year after' },
  sample: { zh: '打开样例区…', en: 'Open the sample district…' },
  sampleNote: {
    zh: '先看看做好的是什么样，数据是编造的',
    en: 'see what it looks like when done; the data is made up',
  },
  recent: { zh: '最近打开', en: 'Recent' },
  noRecent: { zh: '还没有打开过工作区。', en: 'No workspace has been opened yet.' },
  missing: { zh: '文件已不在原处', en: 'no longer there' },
  settings: { zh: '设置', en: 'Settings' },
  back: { zh: '返回', en: 'Back' },
  guideline: { zh: '导则', en: 'Guideline' },
  ownFile: { zh: '自己的导则文件（.xlsx 或 .json）', en: 'Your own file (.xlsx or .json)' },
  chooseFile: { zh: '选择文件…', en: 'Choose a file…' },
  noFile: { zh: '还没有选择文件', en: 'no file chosen yet' },
  year: { zh: '评估年度', en: 'Year assessed' },
  yearProblem: { zh: '请填 2000 至 2100 之间的年份。', en: 'A year from 2000 to 2100.' },
  exercise: {
    zh: '这是演练（培训、试算），不与真实数据混用',
    en: 'This is an exercise (training, trials), never mixed with real data',
  },
  make: { zh: '选择保存位置并新建…', en: 'Choose where to save, and make it…' },
  makeNote: {
    zh: '下一步选择保存位置；已有的文件不会被覆盖。',
    en: 'Where to save is asked next; an existing file is never overwritten.',
  },
  sampleTitle: { zh: '样例区', en: 'The sample district' },
  sampleAbout: {
    zh: '程序编造一个区的名册和中期、年终两次评估的数据，全部导入并评分，作为演练打开。编造的数据里有缺口，也有故意写错的行，正好拿来练手。',
    en: 'The program makes up the register of a district and the evidence of both assessments, imports and scores all of it, and opens it as an exercise. There are gaps and wrong rows in it on purpose, to practise on.',
  },
  size: { zh: '大小', en: 'Size' },
  small: { zh: '60 个小区（约半分钟以内）', en: '60 compounds (within half a minute)' },
  whole: {
    zh: '整个区：1,041 个小区（一两分钟）',
    en: 'A whole district: 1,041 compounds (a minute or two)',
  },
  makeSample: { zh: '选择保存位置并生成…', en: 'Choose where to save, and make it…' },
  sampleFile: { zh: '样例区', en: 'sample district' },
} as const satisfies Record<string, Wording>;

/** The help of the start screen. */
export const HELP: readonly Wording[] = [
  {
    zh: '一个工作区是一个 .daoze 文件，装着一个区一年的导则、名册、数据、成绩和日志。复制这个文件就是备份。',
    en: 'A workspace is one .daoze file: the guideline, register, evidence, scores and journal of one district and year. A copy of the file is a backup.',
  },
  {
    zh: '第一次使用，可以先打开样例区看一看；正式工作请新建工作区，从一份导则开始，再导入名册。',
    en: 'The first time, have a look at the sample district. For real work make a new workspace: it begins with a guideline, then the register is imported.',
  },
];
