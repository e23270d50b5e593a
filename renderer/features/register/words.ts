import type { Wording } from '../../../shared/language/wording.ts';

/** What the register's screen says. */
export const WORDS = {
  title: { zh: '名册', en: 'Register' },
  compounds: { zh: '小区', en: 'Compounds' },
  committees: { zh: '居委会', en: 'Committees' },
  subdistricts: { zh: '街镇', en: 'Subdistricts' },
  subject: { zh: '按什么列出', en: 'What is listed' },
  import: { zh: '导入名册', en: 'Import a register' },
  add: { zh: '新增小区', en: 'Add a compound' },
  export: { zh: '导出', en: 'Export' },
  exported: { zh: '名册已导出', en: 'The register was exported' },
  showFile: { zh: '打开所在文件夹', en: 'Show in folder' },
  find: { zh: '名称、曾用名、编号，或拼音首字母', en: 'Name, former name, code, or pinyin initials' },
  findPlace: { zh: '名称，或拼音首字母', en: 'Name, or pinyin initials' },
  allTypes: { zh: '全部类型', en: 'All types' },
  allSubdistricts: { zh: '全部街镇', en: 'All subdistricts' },
  allCommittees: { zh: '全部居委会', en: 'All committees' },
  clearFilters: { zh: '清除筛选', en: 'Clear filters' },
  nothingFound: { zh: '没有符合条件的小区', en: 'No compound fits' },
  noPlaceFound: { zh: '没有符合条件的地方', en: 'No place fits' },
  emptyTitle: { zh: '名册还是空的', en: 'The register is empty' },
  emptyText: {
    zh: '先把小区名册导进来：一行一个小区，写明小区编号、小区名称、小区类型、街镇、居委会；户数、人口等可以以后再补。之后问卷、访谈、评分等数据都按名册认小区。',
    en: 'Import the register first: one compound a row with code, name, type, subdistrict and committee; households, residents and the rest may follow later. All evidence is then matched with the register.',
  },
  households: { zh: '户数', en: 'Households' },
  residents: { zh: '人口', en: 'Residents' },
  committee: { zh: '居委会', en: 'Committee' },
  subdistrict: { zh: '街镇', en: 'Subdistrict' },
  withoutHouseholds: { zh: '未登记户数', en: 'No households' },
  details: { zh: '小区详情', en: 'Compound' },
  close: { zh: '关闭', en: 'Close' },
  edit: { zh: '修改', en: 'Edit' },
  save: { zh: '保存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
  undo: { zh: '撤销', en: 'Undo' },
  undone: { zh: '已撤销', en: 'Undone' },
  saved: { zh: '已保存', en: 'Saved' },
  nothingChanged: { zh: '没有改动，不用保存', en: 'Nothing was changed' },
  scores: { zh: '成绩', en: 'Score' },
  scoresLink: { zh: '查看成绩和依据', en: 'Score and what it rests on' },
  evidence: { zh: '本阶段数据', en: 'Evidence of this phase' },
  noEvidence: {
    zh: '本阶段还没有直接关于这个小区的数据。',
    en: 'There is no evidence of this compound itself in this phase yet.',
  },
  history: { zh: '来历', en: 'History' },
  notGiven: { zh: '未登记', en: 'not given' },
  previous: { zh: '上一个（K）', en: 'Previous (K)' },
  next: { zh: '下一个（J）', en: 'Next (J)' },
  scope: { zh: '用于', en: 'For' },
  bothPhases: { zh: '中期和年终', en: 'both phases' },
  aliasHint: { zh: '写一个名称后按回车；可以有多个', en: 'Press Enter after each name' },
  codeHint: {
    zh: '建好后不能再改',
    en: 'Cannot be changed later',
  },
  remove: { zh: '移出名册', en: 'Take out' },
  stands: { zh: '现行', en: 'stands' },
  former: { zh: '已被取代', en: 'superseded' },
  wasUndone: { zh: '已撤销', en: 'undone' },
} as const satisfies Record<string, Wording>;

/** What can be done on the screen, for its help. */
export const HELP: readonly Wording[] = [
  {
    zh: '名册是全部数据的根：一行一个小区。右上角的阶段决定看哪一期的名册；“全年”按年终名册。',
    en: 'The register is the root of all evidence, one compound a row. The phase above decides whose register is shown; the year goes by the year-end one.',
  },
  {
    zh: '查找框认小区名称、曾用名、编号、居委会、街镇，也认全拼和首字母：输入 hqxc 找到“虹桥新村”；多个词之间空格，都要符合。',
    en: 'The search field knows names, former names, codes, committees and subdistricts, also by pinyin or its initials: hqxc finds 虹桥新村. Several words must all fit.',
  },
  {
    zh: '点一行（或按回车）看这个小区的全部资料、来历、数据和成绩；J、K 到下一个、上一个，Esc 关闭。',
    en: 'Click a row (or press Enter) for all there is of a compound: fields, history, evidence, score. J and K go to the next and the previous one, Esc closes.',
  },
  {
    zh: '修改、新增、移出都记作一次“直接录入”，写进日志，可以在“数据 › 导入记录”里撤销。表单里留空就是没有；表格文件里的空格不改动已有的内容。',
    en: 'Every correction is an import of its own, in the journal, and can be undone in Evidence › Imports. Blank in the form means none; a blank cell of a file changes nothing.',
  },
  {
    zh: '导出的工作簿可以在表格软件里改好再导入。',
    en: 'The exported workbook can be corrected in a spreadsheet program and imported again.',
  },
];
