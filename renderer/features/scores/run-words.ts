import type { RunHeadView } from '../../../shared/contract/scores/standing.ts';
import type { ScoresState } from '../../../shared/contract/scores.ts';
import type { Language, Wording } from '../../../shared/language/wording.ts';
import { sayMoment } from '../../lib/moment.ts';

/** Which run is shown: when, by whom, by which guideline, and the beginning of its digest. */
export function runLine({ createdAt, author, guideline, guidelineVersion, digest }: RunHeadView): Wording {
  const short = digest.slice(0, 8);
  return {
    zh: `${sayMoment(createdAt, 'zh')} ${author} 评分 · 导则 ${guideline}（第 ${guidelineVersion} 版）· 摘要 ${short}…`,
    en: `scored ${sayMoment(createdAt, 'en')} by ${author} · guideline ${guideline} (version ${guidelineVersion}) · digest ${short}…`,
  };
}

const CHANGED: Readonly<Record<ScoresState['changed'][number], Wording>> = {
  guideline: { zh: '导则', en: 'the guideline' },
  evidence: { zh: '数据或名册', en: 'evidence or register' },
};

/** What became different since the run that is shown. */
export function outdatedSentence(changed: ScoresState['changed']): Wording {
  const names = (language: Language, and: string) => changed.map((what) => CHANGED[what][language]).join(and);
  return {
    zh: `评分之后${names('zh', '、')}有变动，下面仍是当时的成绩。`,
    en: `Since then ${names('en', ' and ')} changed; below are still the scores of that time.`,
  };
}
