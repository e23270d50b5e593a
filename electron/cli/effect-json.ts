import type { Language } from '../../shared/language/wording.ts';
import type { GuidelineEffect } from '../usecases/guideline-effect.ts';
import { problemsJson } from './problem-json.ts';

/** The document that `guideline effect --json` prints: the run, everything before and after, the warnings. */
export function effectJson({ run, comparison, warnings }: GuidelineEffect, language: Language) {
  const { id, createdAt, author, digest, guidelineVersion } = run;
  return {
    run: { id, createdAt, author, digest, guidelineVersion },
    ...comparison,
    problems: problemsJson(warnings, language),
  };
}
