import type { ProblemKind } from './problem-kind.ts';

/** What there is to say when a guideline is tried on a finished run. */
export const EFFECT_PROBLEMS = {
  'effect-no-run': {
    severity: 'error',
    zh: '{phase}还没有评分结果，无法比较。请先给{phase}评分（命令行：daoze score <工作区> --phase {code}）。',
    en: 'there is no scoring run for {phaseInEnglish} yet, so there is nothing to compare. Score it first (command line: daoze score <ws> --phase {code}).',
  },
  'effect-evidence-changed': {
    severity: 'warning',
    zh: '数据或名册在{phase}评分之后有变动，{count} 个小区的成绩与保存的不同。“之前”已按现有数据和原导则重新计算，只反映导则的影响；请重新评分，以保存现有数据的成绩。',
    en: 'evidence or register changed after the run of {phaseInEnglish}: {count} compounds differ from what is stored. “Before” is computed anew by the old guideline, so that only the guideline makes a difference; score it again to keep today’s results.',
  },
  'effect-groups-changed': {
    severity: 'warning',
    zh: '名册（户数等）在{phase}评分之后有变动，小区的成绩不变，分组平均与保存的不同。“之前”的分组平均已按现在的名册重新计算；请重新评分，以保存。',
    en: 'the register (households, say) changed after the run of {phaseInEnglish}: no compound differs, but means of groups do. Those “before” are computed anew from today’s register; score it again to keep them.',
  },
  'effect-same-guideline': {
    severity: 'warning',
    zh: '两边是同一份导则，不会有任何变化。请换一份导则再比较：另一版，或改过的草稿、文件。',
    en: 'both sides are the same guideline, so nothing changes. Compare another one: another version, a changed draft or a file.',
  },
} as const satisfies Record<string, ProblemKind>;
