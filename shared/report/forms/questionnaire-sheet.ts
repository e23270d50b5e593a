import { formSheetName } from '../../model/form.ts';
import type { Question } from '../../rules/question.ts';
import {
  type SheetCell,
  type SheetColumn,
  type SheetDescription,
  textColumn,
} from '../../workbook/workbook.ts';
import { offered } from './form-choices.ts';
import type { FormArea, FormInput } from './form-input.ts';
import { OBJECT_COLUMNS } from './form-objects.ts';
import { optionHeading, questionHeading } from './question-headings.ts';

/** More questionnaires come in than were planned, and some are spoilt. */
const SPARE = 5;
const CHOSEN = '√';

/** 问卷登记表: a row a response, its compound and number already there; a multiple question has a column an option. */
export function questionnaireSheet(
  { guideline, phase, copies }: FormInput,
  { compounds }: FormArea,
): SheetDescription {
  return {
    name: formSheetName('questionnaire', phase),
    columns: [...FIRST_COLUMNS, ...guideline.questions.flatMap(answerColumns)],
    rows: compounds.flatMap(({ code, name, committee }) =>
      Array.from({ length: (copies.get(code) ?? 0) + SPARE }, (_, place): SheetCell[] => [
        ...[code, name, committee],
        place + 1,
      ]),
    ),
    frozenColumns: FIRST_COLUMNS.length - 1,
    filter: true,
  };
}

const FIRST_COLUMNS: readonly SheetColumn[] = [
  ...OBJECT_COLUMNS.filter(({ heading }) => heading !== '街镇'),
  { ...textColumn('编号', 7), note: '这份问卷在本小区的编号，与纸质问卷上写的一致；不够时往下续写。' },
  { ...textColumn('填写时间', 12), note: '可以空着。如 2026-6-3。' },
];

function answerColumns(question: Question, place: number): SheetColumn[] {
  const labels = question.options.map(({ label }) => label);
  if (question.kind === 'single') {
    const column = textColumn(questionHeading(question, place), 14);
    return [{ ...column, ...offered(labels), note: `选一项：${labels.join('、')}。没有回答的空着。` }];
  }
  return labels.map((label) => ({
    ...textColumn(optionHeading(question, place, label), 10),
    ...offered([CHOSEN]),
    align: 'center',
    note: `选了这一项的写“${CHOSEN}”，没选的空着；整题没有回答的都空着。`,
  }));
}
