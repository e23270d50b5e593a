import type { PreviewRow } from '../../../../../shared/contract/evidence/preview.ts';
import type { Language } from '../../../../../shared/language/wording.ts';
import type { Problem } from '../../../../../shared/problems/problem.ts';
import { sayProblem } from '../../../../../shared/problems/say-problem.ts';

/** The sentence without file, sheet and row, which stand beside it. */
export function shortSentence({ place: { column }, ...problem }: Problem, language: Language): string {
  return sayProblem({ ...problem, place: column === undefined ? {} : { column } }, language);
}

/** What is wrong with one cell of a row. */
export function problemsOfCell({ problems }: PreviewRow, column: number): readonly Problem[] {
  return problems.filter((found) => found.column === column).map(({ problem }) => problem);
}
