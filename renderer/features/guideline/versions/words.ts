import type { Wording } from '../../../../shared/language/wording.ts';

/** Words of the history of the guideline. */
export const VERSION_WORDS = {
  title: { zh: '版本', en: 'Versions' },
  text: {
    zh: '保存过的每一版都在，不会改动。评分记下了它用的是哪一版。',
    en: 'Every version that was saved is kept as it was. A run says which one it was scored by.',
  },
  number: (number: number): Wording => ({ zh: `第 ${number} 版`, en: `Version ${number}` }),
  current: { zh: '现行', en: 'current' },
  by: (author: string, at: string): Wording => ({ zh: `${author}，${at}`, en: `${author}, ${at}` }),
  noReason: { zh: '没有写修订理由', en: 'no reason was given' },
  leaves: (count: number): Wording => ({ zh: `${count} 个末级指标`, en: `${count} leaves` }),
  runs: (runs: readonly string[]): Wording => ({
    zh: `用它评分：${runs.join('、')}`,
    en: `Scored by it: ${runs.join(', ')}`,
  }),
  noRuns: { zh: '没有用它评过分', en: 'no run used it' },
  open: { zh: '打开（只读）', en: 'Open (read only)' },
  compare: { zh: '与草稿比较', en: 'Compare with the draft' },
  effect: { zh: '看影响', en: 'Show its effect' },
} as const;
