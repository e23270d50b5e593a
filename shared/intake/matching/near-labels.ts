import type { NameCandidate } from '../../model/name-proposal.ts';

const MOST_HINTS = 3;

/** The likeliest candidates for a sentence: compounds as 「名称（编号）」, committees as 街镇/居委会; '' for none. */
export function nearLabels(candidates: readonly NameCandidate[]): string {
  return candidates
    .slice(0, MOST_HINTS)
    .map(({ object, name }) => (object.level === 'compound' ? `${name}（${object.id}）` : name))
    .join('、');
}
