import { type Guideline, guidelineName } from '../../../model/guideline.ts';
import type { WorkbookDescription } from '../../../workbook/workbook.ts';
import { adjustmentSheet } from './adjustment-sheet.ts';
import { basicsSheet } from './basics-sheet.ts';
import { indicatorSheet } from './indicator-sheet.ts';
import { metricSheet } from './metric-sheet.ts';
import { notesSheet } from './notes-sheet.ts';
import { originSheet } from './origin-sheet.ts';
import { questionSheet } from './question-sheet.ts';

/** The guideline as a workbook that people read, change and give back; nothing of it is lost on the way. */
export function buildGuidelineWorkbook(guideline: Guideline): WorkbookDescription {
  return {
    title: guideline.title,
    author: 'Daoze',
    createdAt: null,
    footNote: guidelineName(guideline),
    sheets: [
      notesSheet(guideline),
      basicsSheet(guideline),
      indicatorSheet(guideline),
      questionSheet(guideline),
      metricSheet(guideline),
      adjustmentSheet(guideline),
      originSheet(guideline),
    ],
  };
}
