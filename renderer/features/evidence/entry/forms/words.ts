import type { Wording } from '../../../../../shared/language/wording.ts';

/** The words of entering paper questionnaires. */
export const WORDS = {
  compound: { zh: '小区', en: 'Compound' },
  chooseCompound: { zh: '选择小区（可用拼音首字母）', en: 'choose a compound' },
  number: { zh: '问卷编号', en: 'Number on the form' },
  numberHint: {
    zh: '写在纸上的号，同一小区内不重复；请把它写到纸质问卷上，便于核对。',
    en: 'as on the paper, unique within the compound; write it on the form so that it can be checked.',
  },
  questions: { zh: '纸上的题目', en: 'Questions on the paper' },
  allQuestions: { zh: '全部题目', en: 'all questions' },
  pad: { zh: '答题区', en: 'Answers' },
  keys: {
    zh: '按 1–9 或 A–I 选答案，空格跳过，退格返回上一题；多选题可按几个键，再按回车；最后回车收下这一份。',
    en: '1–9 or A–I answer, Space skips, Backspace goes back; several keys then Enter where several answers may be; Enter at the end takes the form.',
  },
  multiple: { zh: '多选', en: 'several answers' },
  skipped: { zh: '未答', en: 'no answer' },
  end: {
    zh: '各题已过，按回车收下这一份，按退格返回修改。',
    en: 'All questions are through: Enter takes the form, Backspace goes back.',
  },
  take: { zh: '收下这一份（回车）', en: 'Take this form (Enter)' },
  takeCorrected: { zh: '收下改正（回车）', en: 'Take the correction (Enter)' },
  startTitle: { zh: '先选择小区', en: 'Choose a compound first' },
  startText: {
    zh: '选好小区后，一键一题录入这个小区的纸质问卷；攒成一批再保存。',
    en: 'Then each key answers a question of its paper forms; they are saved as a batch.',
  },
  batch: { zh: '本批', en: 'This batch' },
  correct: { zh: '改正', en: 'Correct' },
  remove: { zh: '移出本批', en: 'Take out' },
  save: { zh: '保存本批（Ctrl+S）', en: 'Save the batch (Ctrl+S)' },
  nothingAnswered: { zh: '一题也没有答，没有收下。', en: 'Nothing was answered; the form was not taken.' },
  numberMissing: { zh: '请先填问卷编号。', en: 'Fill in the number on the form first.' },
} as const satisfies Record<string, Wording>;

export function countWords(count: number): Wording {
  return { zh: `${count} 份，未保存`, en: `${count} ${count === 1 ? 'form' : 'forms'}, not saved` };
}

export function answeredWords(answered: number, all: number): Wording {
  return { zh: `答 ${answered} / ${all} 题`, en: `${answered} of ${all} answered` };
}

export function savedWords(forms: number, sequence: number | null): Wording {
  return {
    zh: `已保存 ${forms} 份，记为第 ${sequence} 次导入，可在“导入记录”中撤销。`,
    en: `${forms} ${forms === 1 ? 'form' : 'forms'} saved as import ${sequence}; it can be undone under Imports.`,
  };
}

export function numberTakenWords(number: string): Wording {
  return {
    zh: `本批里这个小区已有编号 ${number}，请换一个。`,
    en: `Number ${number} of this compound is in the batch already; choose another.`,
  };
}

export function responsesWords(count: number): Wording {
  return { zh: `该小区已有问卷 ${count} 份`, en: `${count} responses of this compound so far` };
}
