import type { Language, Wording } from '../language/wording.ts';

const CHANGED = {
  guideline: { zh: '导则', en: 'the guideline' },
  evidence: { zh: '数据或名册', en: 'evidence or register' },
} as const satisfies Readonly<Record<string, Wording>>;

/**
 * What became different since the run whose scores are shown.
 *
 * @example outdatedSentence(['evidence']).zh // '评分之后数据或名册有变动，下面仍是当时的成绩。'
 */
export function outdatedSentence(changed: readonly (keyof typeof CHANGED)[]): Wording {
  const names = (language: Language, and: string) => changed.map((what) => CHANGED[what][language]).join(and);
  return {
    zh: `评分之后${names('zh', '、')}有变动，下面仍是当时的成绩。`,
    en: `Since then ${names('en', ' and ')} changed; below are still the scores of that time.`,
  };
}
