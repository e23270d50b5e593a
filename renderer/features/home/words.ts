import type { Coverage, StepState, Steps } from '../../../shared/contract/overview.ts';
import type { Wording } from '../../../shared/language/wording.ts';
import type { Method } from '../../../shared/model/guideline.ts';

/** What the home screen says, wherever it needs no figure. */
export const WORDS = {
  mending: { zh: '整改', en: 'Rectification' },
  registerMending: { zh: '把短板登记为整改项', en: 'Register shortfalls as rectification items' },
  title: { zh: '首页', en: 'Home' },
  steps: { zh: '五个步骤', en: 'The five steps' },
  coverage: { zh: '数据覆盖', en: 'Coverage' },
  coverageNote: {
    zh: '每格是有数据的小区占应有小区的比例；应有的小区，是导则里至少有一项这类指标适用于它的小区。点开可看缺哪些。',
    en: 'Each cell is the share of compounds with evidence, of those that at least one indicator of the kind applies to. Open a cell to see which are missing.',
  },
  subdistrict: { zh: '街镇', en: 'Subdistrict' },
  compounds: { zh: '小区（个）', en: 'Compounds' },
  district: { zh: '全区', en: 'District' },
  notApplicable: { zh: '不适用', en: 'n/a' },
  journal: { zh: '最近做了什么', en: 'What was done last' },
  wholeJournal: { zh: '全部日志', en: 'The whole journal' },
  workspace: { zh: '这个工作区', en: 'This workspace' },
  guideline: { zh: '导则', en: 'Guideline' },
  register: { zh: '名册', en: 'Register' },
  evidence: { zh: '数据', en: 'Evidence' },
  scores: { zh: '评分', en: 'Scores' },
  reports: { zh: '报告', en: 'Documents' },
  firstTitle: { zh: '从这里开始', en: 'Begin here' },
  firstText: {
    zh: '先核对导则，再导入小区名册；有了名册，这里就按街镇和数据来源显示还缺什么。想先看看做好的样子，可以关闭这个工作区，打开样例区。',
    en: 'Check the guideline, then import the register of compounds. With a register, this place shows by subdistrict and source what is still missing. To see first what it looks like when done, close this workspace and open the sample district.',
  },
  importRegister: { zh: '导入名册', en: 'Import the register' },
  checkGuideline: { zh: '核对导则', en: 'Check the guideline' },
  sample: { zh: '关闭并打开样例区…', en: 'Close it and open the sample district…' },
  showFile: { zh: '在文件夹中显示', en: 'Show in folder' },
  exercise: {
    zh: '演练：只供培训和试算，不与真实数据混用。',
    en: 'An exercise: for training and trials, never mixed with real data.',
  },
  noMissing: { zh: '没有缺数据的小区。', en: 'No compound is without evidence.' },
  nobody: { zh: '还没有记录。', en: 'Nothing yet.' },
} as const satisfies Record<string, Wording>;

/** The states of a step; documents have words of their own. */
export const STATES: Readonly<Record<StepState, Wording>> = {
  empty: { zh: '未开始', en: 'Not begun' },
  open: { zh: '待完成', en: 'Open' },
  ready: { zh: '齐备', en: 'Ready' },
};

/** What a compound lacks, by method: behind “37 个小区”. */
export const LACKS: Readonly<Record<Method, Wording>> = {
  hearing: { zh: '没有听取汇报的数据', en: 'lack evidence from hearings' },
  site_visit: { zh: '没有实地检查的数据', en: 'lack evidence from site visits' },
  questionnaire: { zh: '没有问卷', en: 'lack questionnaires' },
  interview: { zh: '没有访谈记录', en: 'lack interviews' },
  records: { zh: '没有台账数据', en: 'lack records' },
};

type Next = Exclude<Steps[keyof Steps]['next'], null>;

/** The one thing to do next, where it needs no figure. */
export const NEXT: Readonly<Record<Exclude<Next, 'types' | 'advice' | 'mend'>, Wording>> = {
  adopt: {
    zh: '这是随程序提供的示范导则，请核对并改成本区的',
    en: 'This came with the program: check it and make it your own',
  },
  import: { zh: '导入', en: 'Import' },
  register: { zh: '先导入名册', en: 'Import the register first' },
  evidence: { zh: '先导入数据', en: 'Import evidence first' },
  score: { zh: '开始评分', en: 'Score' },
  'score-again': { zh: '评分后又有变动，请重新评分', en: 'Things changed since: score again' },
  export: { zh: '可以出具，去预览和导出', en: 'Ready to be printed: preview and export' },
};

/** What most compounds lack, in words. */
export function sayMostMissed({ method, compounds }: NonNullable<Coverage['mostMissed']>): Wording {
  return {
    zh: `还有 ${compounds.toLocaleString('zh-CN')} 个小区${LACKS[method].zh}`,
    en: `${compounds.toLocaleString('en-GB')} compounds ${LACKS[method].en}`,
  };
}

/** The help of the home screen. */
export const HELP: readonly Wording[] = [
  {
    zh: '上面一行是五个步骤：导则、名册、数据、评分、报告。每一步说明已有什么、还缺什么，并给出下一步该做的一件事。程序预先填好的内容不算完成。',
    en: 'The row on top holds the five steps: guideline, register, evidence, scores, documents. Each says what is there, what is missing and the one thing to do next. What the program filled in by itself never counts as done.',
  },
  {
    zh: '下面的表按街镇和数据来源显示数据是否齐全。只统计导则里确有指标适用的小区。用方向键在格子间移动，按回车打开缺数据的小区名单。',
    en: 'The table below shows by subdistrict and source whether the evidence is complete. Only compounds that an indicator applies to are counted. Arrow keys move between the cells, Enter opens the list of what is missing.',
  },
  {
    zh: '阶段在窗口上方切换：中期、年终、全年。全年看的是年终的名册和数据。',
    en: 'The phase is switched at the top of the window: mid-year, year-end, the year. For the year, register and evidence are those of year-end.',
  },
];
