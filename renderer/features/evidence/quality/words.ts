import type { Wording } from '../../../../shared/language/wording.ts';

/** What the part on data quality says. */
export const QUALITY_WORDS = {
  all: { zh: '全部可疑', en: 'All doubtful' },
  leftOut: { zh: '不计入', en: 'Left out' },
  show: { zh: '按规则筛选', en: 'By rule' },
  flaggedTable: { zh: '可疑的问卷', en: 'Doubtful responses' },
  leftOutTable: { zh: '不计入的问卷', en: 'Responses left out' },
  number: { zh: '编号', en: 'No.' },
  source: { zh: '出处', en: 'Source' },
  why: { zh: '疑点', en: 'Why doubtful' },
  reason: { zh: '原因', en: 'Reason' },
  reasonHint: {
    zh: '必填。记入日志，并写进报告，如“电话核实为他人代填”。请不要写居民的姓名、电话。',
    en: 'Needed. The journal keeps it and the reports state it, such as “filled in by somebody else, confirmed by phone”. Name no resident and no number.',
  },
  decided: { zh: '经手', en: 'Decided' },
  choose: { zh: '选择', en: 'Choose' },
  choosePage: { zh: '选择本页全部', en: 'Choose all of this page' },
  pages: { zh: '分页', en: 'Pages' },
  allDoubtful: {
    zh: '导则的数据质量规则标出的问卷。它们照常计入，直到有人说明原因、定为不计入。',
    en: 'Flagged by the guideline’s rules of quality. They count until a person leaves them out with a reason.',
  },
  aboutLeftOut: {
    zh: '这些问卷仍保存着，但不计入成绩和份数；再次导入同一份也不计入，直到恢复。',
    en: 'These responses are kept and count neither in scores nor in numbers, nor when they are imported again, until they are restored.',
  },
  noRules: { zh: '导则还没有数据质量规则', en: 'The guideline has no rules of quality yet' },
  noRulesText: {
    zh: '在导则的“规则”里设最短用时、同项题数、疑似重复和问卷起止日，这里就会列出可疑的问卷。',
    en: 'Set fewest seconds, straight lines, possible duplicates and the days of the survey under “Rules” of the guideline; doubtful responses are then listed here.',
  },
  toGuideline: { zh: '打开导则', en: 'Open the guideline' },
  noneFlagged: { zh: '没有可疑的问卷', en: 'No doubtful responses' },
  noneFlaggedText: {
    zh: '这一阶段计入的问卷都符合导则的数据质量规则。',
    en: 'Every response of the phase that counts keeps the guideline’s rules of quality.',
  },
  noneLeftOut: { zh: '没有不计入的问卷', en: 'No response is left out' },
  cancel: { zh: '取消', en: 'Cancel' },
  leaveOutOk: { zh: '不计入', en: 'Leave out' },
  restoreOk: { zh: '恢复计入', en: 'Count again' },
} as const satisfies Record<string, Wording>;

/** The button that leaves out what is chosen. */
export function leaveOutWords(count: string): Wording {
  return { zh: `所选 ${count} 份不计入…`, en: `Leave the ${count} chosen out…` };
}

/** The button that leaves out all of a rule. */
export function leaveRuleOutWords(count: string): Wording {
  return { zh: `这条规则的 ${count} 份都不计入…`, en: `Leave all ${count} of this rule out…` };
}

/** The button that counts what is chosen again. */
export function restoreWords(count: string): Wording {
  return { zh: `所选 ${count} 份恢复计入…`, en: `Count the ${count} chosen again…` };
}

/** What is asked before responses are left out, or restored. */
export const ASK = {
  leaveOut: (count: string): Wording => ({
    zh: `${count} 份问卷不计入？`,
    en: `Leave ${count} responses out?`,
  }),
  restore: (count: string): Wording => ({
    zh: `${count} 份问卷恢复计入？`,
    en: `Count ${count} responses again?`,
  }),
} as const;

/** What was done. */
export const DONE = {
  leaveOut: (count: string): Wording => ({
    zh: `${count} 份问卷不再计入`,
    en: `${count} responses are left out`,
  }),
  restore: (count: string): Wording => ({
    zh: `${count} 份问卷恢复计入`,
    en: `${count} responses count again`,
  }),
} as const;
