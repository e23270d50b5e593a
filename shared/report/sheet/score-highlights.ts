import { STATUS_NAMES } from '../../model/names.ts';
import { columnLetters, type Highlight } from '../../workbook/workbook.ts';
import type { CompoundColumn } from './compound-columns.ts';
import { PARAMETERS } from './parameter-sheet.ts';

/** Colours of 成绩, each beside the words that it goes with: grade, status, veto, and where the last digit turns. */
export function scoreHighlights(columns: readonly CompoundColumn[]): Highlight[] {
  const cell = (key: string) => `$${columnLetters(columns.findIndex((column) => column.key === key))}2`;
  const grade = cell('grade');
  const { gradeNames } = PARAMETERS;
  return [
    { headings: ['一票否决'], look: 'wrong', formula: `LEN(${cell('vetoes')})>0` },
    { headings: ['状态'], look: 'doubtful', formula: `${cell('status')}="${STATUS_NAMES.provisional.zh}"` },
    { headings: ['状态'], look: 'muted', formula: `${cell('status')}="${STATUS_NAMES.withheld.zh}"` },
    {
      headings: ['等次'],
      look: 'wrong',
      formula: `AND(ROWS(${gradeNames})>1,${grade}=INDEX(${gradeNames},ROWS(${gradeNames})))`,
    },
    { headings: ['等次'], look: 'good', formula: `${grade}=INDEX(${gradeNames},1)` },
    { headings: ['进位提示'], look: 'doubtful', formula: `LEN(${cell('edge')})>0` },
  ];
}
