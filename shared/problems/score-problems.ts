import type { ProblemKind } from './problem-kind.ts';

/** What can go wrong when looking into scores. */
export const SCORE_PROBLEMS = {
  'score-no-such-leaf': {
    severity: 'error',
    zh: '指标“{indicator}”不考评小区“{code}”，没有可看的数据。请从小区成绩卡里选择指标。',
    en: 'the indicator “{indicator}” does not assess the compound “{code}”, so there is no evidence to show. Choose an indicator on the compound’s card.',
  },
} satisfies Record<string, ProblemKind>;
