import type { AnalysisState } from '../../../shared/action/analysis/analysis.ts';
import type { Wording } from '../../../shared/language/wording.ts';

/** The words of the analysis. */
export const WORDS = {
  title: { zh: '社区分析', en: 'Analysis' },
  parts: { zh: '分析的各部分', en: 'Parts of the analysis' },
  path: { zh: '五步分析', en: 'Five steps' },
  portrait: { zh: '小区画像', en: 'Portrait' },
  whose: { zh: '分析对象', en: 'Of whom' },
  district: { zh: '全区', en: 'The district' },
  exportWorkbook: { zh: '导出工作簿…', en: 'Export a workbook…' },
  exportPdf: { zh: '导出 PDF…', en: 'Export a PDF…' },
  exported: { zh: '已导出', en: 'Exported' },
  steps: { zh: '五个步骤', en: 'The five steps' },
  there: { zh: '已有', en: 'There' },
  goOn: { zh: '去补充', en: 'Go there' },
  empty: { zh: '还没有条目。', en: 'Nothing yet.' },
  item: { zh: '条目', en: 'Item' },
  owner: { zh: '归属', en: 'Whose' },
  category: { zh: '类别', en: 'Category' },
  state: { zh: '状态', en: 'State' },
  answer: { zh: '对应、责任、期限', en: 'Answer, who, by when' },
  open: { zh: '待办', en: 'open' },
  lists: { zh: '四张清单', en: 'The four lists' },
} as const satisfies Record<string, Wording>;

export const STATE_WORDS: Readonly<Record<AnalysisState, Wording>> = {
  none: { zh: '未开始', en: 'Not begun' },
  some: { zh: '进行中', en: 'Under way' },
  all: { zh: '齐备', en: 'Complete' },
};

/** A sign beside each state, so that colour is not alone. */
export const STATE_SIGNS: Readonly<Record<AnalysisState, string>> = { none: '○', some: '◐', all: '●' };

export const HELP: readonly Wording[] = [
  {
    zh: '五步分析：资料搜集、数据统计、归类归纳、方法实施、效果评估，依次说明这个范围内已有什么、还缺什么，点“去补充”前往相应的地方。程序提出而没有人确认的，不算完成。',
    en: 'Five steps: collecting, counting, sorting, acting, judging the effect. Each says what is there and what is missing, and leads to where it is mended. What the program proposed and nobody confirmed does not count.',
  },
  {
    zh: '四张清单：资源、服务、需要取自共性或个性清单，治理是尚未销号的整改项。可以导出成工作簿或 PDF。',
    en: 'The four lists: resources, services and needs come from the lists of the type or committee, governance is what is still to be mended. They can be exported as a workbook or a PDF.',
  },
  {
    zh: '小区画像：名册、历次成绩、各方面得分与同类型中位、短板、居民反映、清单和整改项同在一页。居民的话按意见书的规矩显示：不足五人不列，引语经过遮盖。',
    en: 'Portrait: register, scores, aspects beside the middle of the type, shortfalls, what residents say, lists and items on one page. Residents are quoted as in letters: nothing of fewer than five, words masked.',
  },
];
