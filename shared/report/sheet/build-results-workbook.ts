import { PHASE_NAMES } from '../../model/names.ts';
import { columnPlaces } from '../../workbook/column-places.ts';
import type { SheetDescription, WorkbookDescription } from '../../workbook/workbook.ts';
import type { ReportInput } from '../report-input.ts';
import { type CompoundColumn, compoundRows, headingsOf, type ResultsPlaces } from './compound-columns.ts';
import { groupNumbers } from './group-numbers.ts';
import { groupSheets } from './group-sheet.ts';
import { leafSheetColumns } from './leaf-sheet.ts';
import { levelOrder } from './level-order.ts';
import { notesSheet } from './notes-sheet.ts';
import { parameterSheet } from './parameter-sheet.ts';
import { pointsSheet } from './points-sheet.ts';
import { sampleHighlights } from './sample-columns.ts';
import { scoreHighlights } from './score-highlights.ts';
import { scoreSheetColumns } from './score-sheet.ts';
import { yearSheetColumns } from './year-sheet.ts';

/**
 * 成绩总表: every published figure of a run, for clerks, each as a formula on what was measured. Untouched, the
 * formulas have the figures as published; a measured value that is changed changes all that rests on it. The year is
 * reckoned from the unrounded scores of its phases.
 */
export function buildResultsWorkbook(input: ReportInput): WorkbookDescription {
  const { run, guideline, year, exercise } = input;
  const { phase, compounds } = run.scores;
  const order = levelOrder(guideline, compounds);
  const numbers = {
    compounds: new Map(compounds.map(({ code }, index) => [code, index + 1])),
    groups: groupNumbers(run.scores),
  };
  const scores = { name: '成绩', columns: scoreSheetColumns(input, order, numbers) };
  const details =
    phase === 'annual'
      ? { name: '分阶段', columns: yearSheetColumns(input, numbers.compounds) }
      : { name: '末级指标', columns: leafSheetColumns(input, order, numbers.compounds) };
  const placesOf = ({ name, columns }: CompoundSheet) =>
    columnPlaces(
      name,
      columns.map(({ key }) => key),
      compounds.length,
    );
  const points = pointsSheet(guideline, phase, order);
  const places = { scores: placesOf(scores), details: placesOf(details), points: points.places };
  const parameters = parameterSheet(guideline);
  return {
    title: `${year}年${PHASE_NAMES[phase].zh}成绩总表${exercise ? '（演练）' : ''}`,
    author: run.author,
    createdAt: run.createdAt,
    names: parameters.names,
    sheets: [
      {
        ...compoundSheet(scores, input, places.scores, places),
        highlights: [...scoreHighlights(scores.columns), ...sampleHighlights(input, scores.columns)],
      },
      compoundSheet(details, input, places.details, places),
      ...groupSheets({ input, numbers: numbers.groups, places }),
      ...(phase === 'annual' ? [] : [points.sheet]),
      parameters.sheet,
      notesSheet(input),
    ],
    footNote: `${exercise ? '演练，不作正式成绩使用　' : ''}评分摘要 ${run.digest}`,
  };
}

/** A sheet with a compound a row. */
interface CompoundSheet {
  readonly name: string;
  readonly columns: readonly CompoundColumn[];
}

function compoundSheet(
  { name, columns }: CompoundSheet,
  { run }: ReportInput,
  own: ResultsPlaces['scores'],
  places: ResultsPlaces,
): SheetDescription {
  return {
    name,
    columns: headingsOf(columns),
    rows: compoundRows(run.scores.compounds, columns, { own, places }),
    frozenColumns: 2,
    filter: true,
  };
}
