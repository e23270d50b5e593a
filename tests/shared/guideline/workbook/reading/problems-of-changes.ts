import { readGuidelineWorkbook } from '../../../../../shared/guideline/workbook/reading/read-guideline-workbook.ts';
import { severityOf } from '../../../../../shared/problems/say-problem.ts';
import { type Changes, smallWorkbook } from '../small-workbook.ts';

/** Refusals and what concerns the workbook itself, as `code @ sheet row「column」`; the advice of an expert is left out. */
export function problems(changes: Changes): string[] {
  const reading = readGuidelineWorkbook(smallWorkbook(changes));
  const found = reading.ok ? reading.value.warnings : reading.problems;
  return found
    .filter((one) => severityOf(one) === 'error' || one.code.startsWith('guideline-'))
    .map(({ code, place: { sheet, row, column, path } }) => {
      const where = [sheet, row, column && `「${column}」`, path].filter((part) => part !== undefined);
      return `${code.replace('guideline-', '')} @ ${where.join(' ')}`;
    });
}
