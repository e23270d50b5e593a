import type { Wording } from '../../../../../shared/language/wording.ts';
import type { Attitude } from '../../../../../shared/model/evidence.ts';

/** The words of entering interviews. */
export const WORDS = {
  compound: { zh: '小区', en: 'Compound' },
  chooseCompound: { zh: '选择小区（可用拼音首字母）', en: 'choose a compound' },
  interview: { zh: '访谈编号', en: 'Interview' },
  date: { zh: '日期', en: 'Date' },
  dateHint: { zh: '如 2026-06-03', en: 'as 2026-06-03' },
  interviewee: { zh: '访谈对象', en: 'Interviewee' },
  topic: { zh: '议题', en: 'Topic' },
  attitude: { zh: '态度', en: 'Attitude' },
  excerpt: { zh: '原话摘录', en: 'Excerpt' },
  add: { zh: '记下这个议题（Ctrl+回车）', en: 'Add the topic (Ctrl+Enter)' },
  newInterview: { zh: '下一次访谈', en: 'Next interview' },
  batch: { zh: '未保存的议题', en: 'Topics not saved yet' },
  none: { zh: '还没有记下议题。', en: 'No topic was added yet.' },
  remove: { zh: '移出', en: 'Take out' },
  save: { zh: '保存（Ctrl+S）', en: 'Save (Ctrl+S)' },
  incomplete: { zh: '请填写小区、访谈编号和议题。', en: 'Fill in compound, interview and topic.' },
} as const satisfies Record<string, Wording>;

export const ATTITUDE_WORDS: Readonly<Record<Attitude, Wording>> = {
  positive: { zh: '正面', en: 'positive' },
  neutral: { zh: '中性', en: 'neutral' },
  negative: { zh: '负面', en: 'negative' },
};

export function savedWords(topics: number, sequence: number | null): Wording {
  if (sequence === null)
    return { zh: '与已保存的相同，没有变化。', en: 'The same as saved: nothing changed.' };
  return {
    zh: `已保存 ${topics} 条，记为第 ${sequence} 次导入，可在“导入记录”中撤销。`,
    en: `${topics} ${topics === 1 ? 'topic' : 'topics'} saved as import ${sequence}; it can be undone under Imports.`,
  };
}
