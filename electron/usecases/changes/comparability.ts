import type { Wording } from '../../../shared/language/wording.ts';
import { appliesIn } from '../../../shared/model/applies-to.ts';
import { guidelineName, leavesOf } from '../../../shared/model/guideline.ts';
import type { StandingChanges } from './remembered-changes.ts';

/** What else than the compounds' work may stand behind changes: another guideline, other leaves; null for nothing. */
export function comparabilityWording({ before, after, pair }: StandingChanges): Wording | null {
  if (before.guidelineVersion !== after.guidelineVersion) {
    const names = [pair.before, pair.after].map(({ guideline }) => guidelineName(guideline));
    return {
      zh: `中期按导则 ${names[0]}（第 ${before.guidelineVersion} 版）评分，年终按 ${names[1]}（第 ${after.guidelineVersion} 版），变化包含导则不同的影响。`,
      en: `Mid-year was scored by ${names[0]} (version ${before.guidelineVersion}), year-end by ${names[1]} (version ${after.guidelineVersion}): the changes hold that, too.`,
    };
  }
  const all = leavesOf(pair.after.guideline.indicators);
  const mid = all.filter((leaf) => appliesIn(leaf, 'mid'));
  const end = all.filter((leaf) => appliesIn(leaf, 'end'));
  const both = mid.filter((leaf) => appliesIn(leaf, 'end'));
  if (both.length === mid.length && both.length === end.length) return null;
  return {
    zh: `中期使用末级指标 ${mid.length} 项，年终使用 ${end.length} 项，两阶段共用 ${both.length} 项，得分变化包含指标不同的影响。`,
    en: `Mid-year has ${mid.length} leaves, year-end ${end.length}, ${both.length} of them in both: the changes hold that, too.`,
  };
}
