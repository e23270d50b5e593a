import type { Language } from '../../shared/language/wording.ts';
import type { Problem } from '../../shared/problems/problem.ts';
import { sayProblem, severityOf } from '../../shared/problems/say-problem.ts';
import { MOST_PROBLEMS } from './terminal.ts';

/** Problems for `--json`: at most a thousand, each with its place in parts and its sentence. */
export function problemsJson(problems: readonly Problem[], language: Language) {
  return problems.slice(0, MOST_PROBLEMS).map((problem) => {
    const { sheet, row, column, value, path } = problem.place;
    return {
      code: problem.code,
      severity: severityOf(problem),
      sheet: sheet ?? null,
      row: row ?? null,
      column: column ?? null,
      value: value ?? null,
      ...(path === undefined ? {} : { path }),
      message: sayProblem(problem, language),
    };
  });
}
