import { FORM_NAMES, type FormKind } from '../../model/form.ts';
import type { SheetDescription, WorkbookDescription } from '../../workbook/workbook.ts';
import { checkSheet, findingSheet } from './check-sheets.ts';
import { EXERCISE } from './exercise.ts';
import type { FormArea, FormInput } from './form-input.ts';
import { formTitle } from './form-title.ts';
import { guidanceSheet } from './guidance-sheet.ts';
import { interviewSheet } from './interview-sheet.ts';
import { markSheet } from './mark-sheet.ts';
import { metricSheet } from './metric-sheet.ts';
import { questionnaireSheet } from './questionnaire-sheet.ts';

/**
 * A form as a workbook that is filled in and imported as it is. A sheet on which nothing is asked is left out.
 *
 * @param expert whose mark sheet it is; null for anybody’s, and for every other form
 */
export function buildFormWorkbook(
  kind: FormKind,
  input: FormInput,
  area: FormArea,
  expert: string | null,
): WorkbookDescription {
  const title = formTitle(input, FORM_NAMES[kind].zh);
  const sheets = sheetsOf(kind, input, area, expert).filter(({ rows }) => rows.length > 0);
  const facts = [title, `范围：${area.name}，${area.compounds.length} 个小区。`];
  return {
    title,
    author: input.author,
    createdAt: input.createdAt,
    sheets: [...sheets, guidanceSheet(kind, facts)],
    footNote: input.exercise ? EXERCISE : '',
  };
}

function sheetsOf(
  kind: FormKind,
  input: FormInput,
  area: FormArea,
  expert: string | null,
): SheetDescription[] {
  switch (kind) {
    case 'questionnaire':
      return [questionnaireSheet(input, area)];
    case 'interview':
      return [interviewSheet(input, area)];
    case 'checks':
      return [checkSheet(input, area), findingSheet(input, area)];
    case 'marks':
      return [markSheet(input, area, expert)];
    case 'metrics':
      return [metricSheet(input, area)];
    default:
      return kind satisfies never;
  }
}
