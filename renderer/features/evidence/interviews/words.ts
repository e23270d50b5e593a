import type { InterviewShow } from '../../../../shared/contract/interviews.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import type { Attitude } from '../../../../shared/model/evidence.ts';

/** The words of interviews that are read and coded. */
export const WORDS = {
  parts: { zh: '访谈的各部分', en: 'Parts of interviews' },
  interviews: { zh: '访谈记录', en: 'Interviews' },
  topics: { zh: '议题表', en: 'Topics' },
  show: { zh: '显示哪些访谈', en: 'Which interviews' },
  ofCompound: { zh: '全部小区', en: 'All compounds' },
  write: { zh: '记下访谈…', en: 'Write down…' },
  importFile: { zh: '导入 Word、文本或工作簿…', en: 'Import Word, text or a workbook…' },
  number: { zh: '访谈编号', en: 'Interview' },
  compound: { zh: '小区', en: 'Compound' },
  chooseCompound: { zh: '选择小区（可用拼音首字母）', en: 'choose a compound' },
  date: { zh: '日期', en: 'Date' },
  dateHint: { zh: '如 2026-06-03', en: 'as 2026-06-03' },
  interviewee: { zh: '访谈对象', en: 'Interviewee' },
  passages: { zh: '编码', en: 'Passages' },
  topicCount: { zh: '议题', en: 'Topics' },
  state: { zh: '状态', en: 'State' },
  table: { zh: '访谈', en: 'Interviews' },
  pages: { zh: '页', en: 'Pages' },
  noneTitle: { zh: '没有符合条件的访谈', en: 'No such interview' },
  noneText: {
    zh: '可以换一个条件，粘贴一份访谈全文，读入 Word（.docx）或 .txt 文件，或导入工作簿（访谈编号、小区、日期、对象、全文）。',
    en: 'Choose otherwise, paste what was said, read a Word file (.docx) or .txt, or import a workbook (number, compound, date, interviewee, text).',
  },
  text: { zh: '全文', en: 'What was said' },
  readText: { zh: '从 Word（.docx）或 .txt 文件读入…', en: 'Read a Word file (.docx) or .txt…' },
  save: { zh: '保存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
  newTitle: { zh: '记下访谈', en: 'Write down an interview' },
  editTitle: { zh: '修改访谈记录', en: 'Change the transcript' },
  edit: { zh: '修改…', en: 'Change…' },
  remove: { zh: '移除', en: 'Remove' },
  saved: { zh: '访谈记录已保存', en: 'The transcript is saved' },
  removed: { zh: '访谈记录及其编码已移除', en: 'The transcript and its coding are removed' },
  addText: { zh: '补录全文…', en: 'Add what was said…' },
  gone: { zh: '这份访谈记录已被移除', en: 'This transcript was removed' },
  back: { zh: '返回列表', en: 'Back to the list' },
  nextUncoded: { zh: '下一份未编码（N）', en: 'Next not coded (N)' },
  readOnly: {
    zh: '这次访谈只有导入或录入的议题，没有全文。补录全文后可以编码。',
    en: 'Only topics of this interview were imported or entered; add what was said to code it.',
  },
  noExcerpt: { zh: '无摘录', en: 'no words' },
  importTitle: { zh: '导入访谈记录', en: 'Import transcripts' },
  importOk: { zh: '导入', en: 'Import' },
  imported: { zh: '访谈记录已导入', en: 'The transcripts are imported' },
  nothingNew: { zh: '没有可以导入的新内容。', en: 'There is nothing new to import.' },
} as const satisfies Record<string, Wording>;

export const SHOW_WORDS: Readonly<Record<InterviewShow, Wording>> = {
  all: { zh: '全部', en: 'All' },
  uncoded: { zh: '未编码', en: 'Not coded' },
  open: { zh: '待录入', en: 'To enter' },
  entered: { zh: '已录入', en: 'Entered' },
  imported: { zh: '只有议题', en: 'Topics only' },
};

export const ATTITUDES = ['positive', 'neutral', 'negative'] as const;

export const ATTITUDE_WORDS: Readonly<Record<Attitude, Wording>> = {
  positive: { zh: '正面', en: 'positive' },
  neutral: { zh: '中性', en: 'neutral' },
  negative: { zh: '负面', en: 'negative' },
};

/** A sign beside each attitude, so that colour is not alone. */
export const ATTITUDE_SIGNS: Readonly<Record<Attitude, string>> = {
  positive: '＋',
  neutral: '○',
  negative: '－',
};

/** @example countWords({ accepted: 3, replaced: 0, unchanged: 1, rejected: 2 }).zh // '新增 3 · 更新 0 · 不变 1 · 有问题 2' */
export function countWords(counts: {
  readonly accepted: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly rejected: number;
}): Wording {
  const { accepted, replaced, unchanged, rejected } = counts;
  return {
    zh: `新增 ${accepted} · 更新 ${replaced} · 不变 ${unchanged} · 有问题 ${rejected}`,
    en: `${accepted} new · ${replaced} updated · ${unchanged} unchanged · ${rejected} in fault`,
  };
}

/** @example passagesWords(3, 1).zh // '3，失 1' */
export function passagesWords(passages: number, lost: number): Wording {
  if (lost === 0) return { zh: `${passages}`, en: `${passages}` };
  return { zh: `${passages}，失 ${lost}`, en: `${passages}, ${lost} gone` };
}

export function enterAllWords(interviews: number): Wording {
  return {
    zh: `录入已编码的议题（${interviews} 份访谈）`,
    en: `Enter coded topics (${interviews} ${interviews === 1 ? 'interview' : 'interviews'})`,
  };
}

export function enterAllAsk(interviews: number): Wording {
  return {
    zh: `把 ${interviews} 份访谈中已编码、数据里还没有的议题全部录入？与数据不一致的议题不动，留待逐份确认。`,
    en: `Enter every topic that is coded in ${interviews} ${interviews === 1 ? 'interview' : 'interviews'} and is not in the evidence? Topics of which the evidence says something else stay, to be settled one by one.`,
  };
}

export function enteredWords(topics: number, sequence: number | null): Wording {
  if (sequence === null) return { zh: '与数据相同，没有变化。', en: 'The evidence says so already.' };
  return {
    zh: `已录入 ${topics} 个议题，记为第 ${sequence} 次导入，可在“导入记录”中撤销。`,
    en: `${topics} ${topics === 1 ? 'topic' : 'topics'} entered as import ${sequence}; it can be undone under Imports.`,
  };
}
