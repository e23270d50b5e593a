import type { Leaf } from '../../model/guideline.ts';
import type { SuggestingGuideline } from './advice.ts';
import { aimSentence } from './aim-sentence.ts';
import { CHECKED_NEXT_TIME } from './checked-next-time.ts';
import { methodAdvice } from './method-advice.ts';
import { topicAdvice } from './topic-advice.ts';

/**
 * 整改建议: who is to do what about a leaf that fell short, what would earn all points where that is a number, and how it
 * will be looked at next time; one clause each, 30 to 90 characters in all, without its full stop.
 *
 * @param type the compound's type, where one compound is advised; without it nothing is said that differs by type
 * @example suggestionFor(leaf, guideline, 'commodity') // '由居委会按月商定议题…；协商议事会次数达到6次可得满分；下次评估核对台账'
 */
export function suggestionFor(leaf: Leaf, guideline: SuggestingGuideline, type?: string): string {
  const { who, what } = topicAdvice(leaf) ?? methodAdvice(leaf);
  return [`由${who}${what}`, aimSentence(leaf, guideline, type), CHECKED_NEXT_TIME[leaf.method]]
    .filter((clause) => clause !== '')
    .join('；');
}
