import type { ColumnMatch, MatchBasis } from '../column-meanings.ts';
import type { Column } from '../headings.ts';
import type { AnswerColumns } from './answer-columns.ts';
import type { QuestionProposal } from './question-proposals.ts';
import { questionKey } from './question-text.ts';
import type { SurveyHeadings } from './survey-headings.ts';

/** What the columns of a questionnaire are taken for as questions, and what they may be. */
export function questionMatches({ answers, taken, proposals, beside }: SurveyHeadings): ColumnMatch[] {
  const confidences = new Map(taken.map((proposal) => [proposal.answers, proposal.confidence]));
  return [
    ...answers.flatMap((columns) => matchesOf(columns, confidences.get(columns))),
    ...proposals.flatMap(proposedMatches),
    ...beside.map(keptMatch),
  ];
}

function matchesOf(columns: AnswerColumns, confidence: number | undefined): ColumnMatch[] {
  const { question, whole, options } = columns;
  const match = (column: Column, basis: MatchBasis): ColumnMatch => ({
    column,
    word: question.id,
    basis: confidence === undefined || column.isChosen ? basisUnlessChosen(column, basis) : 'resembles',
    isCertain: true,
    confidence: confidence ?? 1,
  });
  const ofOptions = options.map(({ column }) => match(column, 'options'));
  if (whole === undefined) return ofOptions;
  return [...ofOptions, options.length > 0 ? keptMatch(whole) : match(whole, basisOf(whole, columns))];
}

function basisUnlessChosen({ isChosen }: Column, basis: MatchBasis): MatchBasis {
  return isChosen ? 'chosen' : basis;
}

function basisOf({ meant }: Column, { by, question }: AnswerColumns): MatchBasis {
  if (by === 'part') return 'part';
  return questionKey(meant) === questionKey(question.text) ? 'same' : 'alias';
}

function proposedMatches({ answers, confidence }: QuestionProposal): ColumnMatch[] {
  const { question, whole, options } = answers;
  const columns = [...options.map(({ column }) => column), ...(whole === undefined ? [] : [whole])];
  return columns.map((column) => ({
    column,
    word: question.id,
    basis: 'resembles',
    isCertain: false,
    confidence,
  }));
}

/** Known, and kept as it is: it says again what other columns say. */
function keptMatch(column: Column): ColumnMatch {
  return { column, word: null, basis: 'platform', isCertain: true, confidence: 1 };
}
