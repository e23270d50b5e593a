import type { RunHeadView } from '../../../shared/contract/scores/standing.ts';
import type { Wording } from '../../../shared/language/wording.ts';
import { sayMoment } from '../../lib/moment.ts';

/** Which run is shown: when, by whom, by which guideline, and the beginning of its digest. */
export function runLine({ createdAt, author, guideline, guidelineVersion, digest }: RunHeadView): Wording {
  const short = digest.slice(0, 8);
  return {
    zh: `${sayMoment(createdAt, 'zh')} ${author} 评分 · 导则 ${guideline}（第 ${guidelineVersion} 版）· 摘要 ${short}…`,
    en: `scored ${sayMoment(createdAt, 'en')} by ${author} · guideline ${guideline} (version ${guidelineVersion}) · digest ${short}…`,
  };
}
