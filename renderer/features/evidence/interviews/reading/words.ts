import type { TopicLineView } from '../../../../../shared/contract/interviews.ts';
import type { Wording } from '../../../../../shared/language/wording.ts';

/** The words of reading and coding a transcript. */
export const READING_WORDS = {
  text: { zh: '访谈全文', en: 'What was said' },
  keys: {
    zh: '拖选一段话，或按 J、K 逐句移动，X 连下一句，C 编码。',
    en: 'Drag over some words, or press J and K to move by sentence, X to take the next with it, C to code.',
  },
  coding: { zh: '编码', en: 'Coding' },
  chosen: { zh: '选中', en: 'Selected' },
  topic: { zh: '议题', en: 'Topic' },
  attitude: { zh: '态度', en: 'Attitude' },
  indicator: { zh: '相关指标', en: 'Indicator' },
  noIndicator: { zh: '不关联指标', en: 'none' },
  quotable: {
    zh: '可以引用（意见书遮盖后至多引一句）',
    en: 'may be quoted (a letter quotes one at most, masked)',
  },
  code: { zh: '编码（Ctrl+回车）', en: 'Code (Ctrl+Enter)' },
  change: { zh: '保存修改', en: 'Save the change' },
  drop: { zh: '放弃', en: 'Leave' },
  remove: { zh: '移除编码', en: 'Remove' },
  coded: { zh: '已编码', en: 'Coded' },
  changed: { zh: '编码已修改', en: 'The coding is changed' },
  removed: { zh: '编码已移除', en: 'The coding is removed' },
  excerpts: { zh: '已编码的话', en: 'Coded passages' },
  none: { zh: '还没有编码。', en: 'Nothing is coded yet.' },
  lost: { zh: '原文已改，找不到这句话', en: 'the text does not say so any more' },
  masked: { zh: '遮盖后', en: 'masked' },
  notQuoted: {
    zh: '意见书不会引用：可能透露身份，或太短、太长',
    en: 'letters will not quote it: it may tell of somebody, or is too short or too long',
  },
  mayNotQuote: { zh: '不引用', en: 'not to be quoted' },
  entry: { zh: '录入数据', en: 'Into the evidence' },
  entryNote: {
    zh: '评分只看数据。编码提出的态度，是同一议题各段的正负相抵；确认后录入。',
    en: 'Only the evidence is scored. The coding proposes the balance of a topic’s passages; what you confirm is entered.',
  },
  proposed: { zh: '编码', en: 'Coded as' },
  inEvidence: { zh: '数据', en: 'Evidence' },
  withdraw: { zh: '从数据中撤回', en: 'withdraw it' },
  nothingToEnter: { zh: '没有要录入的议题。', en: 'There is nothing to enter.' },
} as const satisfies Record<string, Wording>;

export const STANDING_WORDS: Readonly<Record<TopicLineView['standing'], Wording>> = {
  not_entered: { zh: '未录入', en: 'not entered' },
  entered: { zh: '已录入', en: 'entered' },
  differs: { zh: '与数据不一致', en: 'the evidence differs' },
  not_coded: { zh: '数据里有，没有编码', en: 'in the evidence, not coded' },
  lost: { zh: '原话已不在全文中', en: 'the text does not say so any more' },
};

export function enterWords(topics: number): Wording {
  return { zh: `确认录入 ${topics} 个议题`, en: `Enter ${topics} ${topics === 1 ? 'topic' : 'topics'}` };
}

export function withdrawWords(topics: number): Wording {
  return { zh: `并撤回 ${topics} 个`, en: `, withdraw ${topics}` };
}
