import { PROBLEM_KINDS } from '../../shared/problems/catalogue.ts';
import type { Problem } from '../../shared/problems/problem.ts';
import { sayProblem } from '../../shared/problems/say-problem.ts';
import { promised } from './broken-promise.ts';

/** A sentence is to be read: longer ones are a dump of the file. */
const LONGEST_SENTENCE = 5_000;

/** Every problem is one that the catalogue knows, and both languages say it in a sentence of bounded length. */
export function checkProblems(problems: readonly Problem[]): void {
  for (const problem of problems) {
    promised(Object.hasOwn(PROBLEM_KINDS, problem.code), () => `unknown problem ${problem.code}`);
    for (const language of ['zh', 'en'] as const) checkSentence(problem, sayProblem(problem, language));
  }
}

function checkSentence({ code }: Problem, sentence: string): void {
  promised(sentence.trim() !== '', () => `${code} says nothing`);
  promised(sentence.length <= LONGEST_SENTENCE, () => `${code} is said in ${sentence.length} characters`);
  const gap = /\bundefined\b|\[object |\{\w+\}/.exec(sentence);
  promised(gap === null, () => `${code} is said with a gap: ${gap?.[0]}`);
}
