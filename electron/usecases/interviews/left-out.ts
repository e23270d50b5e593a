import { type Problem, problem } from '../../../shared/problems/problem.ts';
import { inAFewWords } from './in-a-few-words.ts';

/** Topics of one interview that a person has to settle. */
export interface LeftOut {
  readonly interview: string;
  /** By code. */
  readonly compound: string;
  readonly topics: readonly string[];
}

/** Says in which interviews topics were left out, and why; empty for none. */
export function leftOut(
  code: 'interview-differing' | 'interview-words-gone',
  interviews: readonly LeftOut[],
): Problem[] {
  const named = interviews
    .filter(({ topics }) => topics.length > 0)
    .map(({ interview, compound, topics }) => ({
      zh: `${interview}（${compound}）：${topics.join('、')}`,
      en: `${interview} (${compound}): ${topics.join(', ')}`,
    }));
  if (named.length === 0) return [];
  const { zh, en } = inAFewWords(named);
  return [problem(code, { count: named.length, named: zh, namedInEnglish: en })];
}
