import type { Leaf } from '../../model/guideline.ts';
import type { Advice, Suggesting } from './advice.ts';
import { aimSentence } from './aim-sentence.ts';
import { CHECKED_NEXT_TIME } from './checked-next-time.ts';
import { methodAdvice } from './method-advice.ts';
import { entryFor, playbookAdvice } from './playbook-advice.ts';
import { topicAdvice } from './topic-advice.ts';

/** A suggestion is no longer than this where naming fewer steps of the playbook can make it so. */
const LONGEST = 75;
const MOST_STEPS = 3;

/**
 * 整改建议: who is to do what about a leaf that fell short, what would earn all points where that is a number, and how it
 * will be looked at next time; one clause each, 30 to 90 characters in all, without its full stop. What is to be done is
 * what the playbook says of the leaf, or, where it says nothing, what helps with its topic or its method.
 *
 * @param type the compound's type, where one compound is advised; without it nothing is said that differs by type
 * @example suggestionFor(leaf, input, 'commodity') // '由居委会参照攻略《…》，…；协商议事会次数达到6次可得满分；下次评估核对台账'
 */
export function suggestionFor(leaf: Leaf, input: Suggesting, type?: string): string {
  const ways = adviceFor(leaf, input, type).map((advice) => inOneSentence(advice, leaf, input, type));
  return ways.find((words) => Array.from(words).length <= LONGEST) ?? ways.at(-1) ?? '';
}

/** What is to be done, the most telling way to say it first, the shortest last. */
function adviceFor(leaf: Leaf, input: Suggesting, type: string | undefined): Advice[] {
  const entry = entryFor(leaf, input, type);
  if (entry === null) return [topicAdvice(leaf) ?? methodAdvice(leaf)];
  return Array.from({ length: MOST_STEPS + 1 }, (_, fewer) =>
    playbookAdvice(entry, leaf, MOST_STEPS - fewer),
  );
}

function inOneSentence(
  { who, what }: Advice,
  leaf: Leaf,
  { guideline }: Suggesting,
  type: string | undefined,
): string {
  return [`由${who}${what}`, aimSentence(leaf, guideline, type), CHECKED_NEXT_TIME[leaf.method]]
    .filter((clause) => clause !== '')
    .join('；');
}
