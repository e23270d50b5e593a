import { type Problem, problem } from '../../../problems/problem.ts';
import { findSheet, type OpenedSheet } from './read-table.ts';

/** What is said of a sheet that is needed and not there. */
export function missingSheet(name: string, sheets: readonly OpenedSheet[]): Problem {
  const seen = sheets.map((sheet) => sheet.name).join('、') || '—';
  return problem('guideline-sheet-missing', { seen }, { sheet: name });
}

/** The problems with one that a sheet is missing in the place of all unknown names that would stand on it. */
export function besidesMissing(problems: readonly Problem[], sheets: readonly OpenedSheet[]): Problem[] {
  const lackedBy = ({ code, facts }: Problem) =>
    code === 'guideline-cell-name' && findSheet(sheets, String(facts.sheet)) === null;
  const lacking = new Set(problems.filter(lackedBy).map(({ facts }) => String(facts.sheet)));
  return [
    ...[...lacking].map((name) => missingSheet(name, sheets)),
    ...problems.filter((one) => !lackedBy(one)),
  ];
}
