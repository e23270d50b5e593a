import type { Recognition } from '../../model/import-plan.ts';
import type { Column, Headings } from '../headings.ts';
import type { IntakeContext } from '../intake-context.ts';
import { type FoundObjectColumns, findObjectColumns } from '../matching/object-columns.ts';
import { type AnswerColumns, columnsOf } from './answer-columns.ts';
import { type PlatformColumns, platformColumns } from './platform-columns.ts';
import { type QuestionProposal, takenFrom } from './question-proposals.ts';
import { recognisePlatform } from './recognise-platform.ts';
import { type SurveyColumns, surveyColumns } from './survey-columns.ts';

/** Everything that the headings of a questionnaire say. */
export interface SurveyHeadings extends Pick<SurveyColumns, 'beside' | 'objections'> {
  readonly objects: FoundObjectColumns;
  readonly platform: PlatformColumns;
  readonly recognition: Recognition;
  /** In the order of the questions' ids, those among them that were taken by their confidence. */
  readonly answers: readonly AnswerColumns[];
  readonly taken: readonly QuestionProposal[];
  /** Those that still ask for a person's word. */
  readonly proposals: readonly QuestionProposal[];
}

/** Reads the headings of a questionnaire: platform, compound, questions. */
export function surveyHeadings(headings: Headings, { input, questions }: IntakeContext): SurveyHeadings {
  const { platform: named } = recognisePlatform(headings, input.exportName);
  const objects = findObjectColumns(headings, input, (column) => questions.find(column).length > 0);
  const platform = platformColumns(headings, named);
  const known = new Set([...objectColumnsOf(objects), ...platformColumnsOf(platform)]);
  const settings = {
    isTaken: (column: Column) => known.has(column),
    nestsNames: named === 'kobo' || named === 'odk',
  };
  const found = surveyColumns(headings.columns, questions, settings, input.sheet);
  const taken = takenFrom(found.proposals, input.acceptFrom);
  const answers = [...found.answers, ...taken.map((proposal) => proposal.answers)];
  const asked = [...found.answers, ...found.proposals.map((proposal) => proposal.answers)];
  return {
    objects: withoutRows(objects, new Set(asked.flatMap(columnsOf))),
    platform,
    recognition: recognisePlatform(headings, input.exportName, optionColumnsOf(found.answers)),
    answers: answers.toSorted((a, b) => (a.question.id < b.question.id ? -1 : 1)),
    taken,
    proposals: found.proposals.filter((proposal) => !taken.includes(proposal)),
    beside: found.beside,
    objections: found.objections,
  };
}

function objectColumnsOf({ names, committee, subdistrict, proposed }: FoundObjectColumns): Column[] {
  return [...names, ...proposed, committee, subdistrict].filter((column) => column !== undefined);
}

function platformColumnsOf({ ids, formNumber, submittedAt, seconds, others }: PlatformColumns): Column[] {
  return [...ids, formNumber, submittedAt, seconds, ...others].filter((column) => column !== undefined);
}

function optionColumnsOf(answers: readonly AnswerColumns[]): Column[] {
  return answers.flatMap(({ options }) => options.map(({ column }) => column));
}

/** A matrix may ask about 居委会 or 小区: its rows name no object. */
function withoutRows(objects: FoundObjectColumns, asked: ReadonlySet<Column>): FoundObjectColumns {
  const { names, committee, subdistrict } = objects;
  const unlessAsked = (column: Column | undefined) =>
    column === undefined || asked.has(column) ? undefined : column;
  return {
    ...objects,
    names: names.filter((column) => !asked.has(column)),
    committee: unlessAsked(committee),
    subdistrict: unlessAsked(subdistrict),
  };
}
