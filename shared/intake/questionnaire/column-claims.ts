import type { Question } from '../../rules/question.ts';
import type { Column } from '../headings.ts';
import { headingSplits } from './heading-splits.ts';
import { MatrixStems, type Stems } from './matrix-stems.ts';
import type { QuestionIndex } from './question-index.ts';
import { numberedText } from './question-text.ts';
import { headingOf, type ReadHeading } from './read-heading.ts';

/** What a heading says that its column holds of a question. */
export interface Claim {
  readonly column: Column;
  readonly question: Question;
  /** Whether the whole heading says so, or only its last part: the row of a matrix, a name in a group. */
  readonly by: 'heading' | 'part';
  /** Where the column is one option of the question. */
  readonly option?: ClaimedOption;
}

interface ClaimedOption {
  /** Null for one that the question does not have. */
  readonly label: string | null;
  readonly written: string;
  /** What stands before the option. */
  readonly stem: string;
}

/** What is known of a table before its headings are read. */
export interface ClaimSettings {
  /** Whether the column is known to be something else. */
  isTaken(column: Column): boolean;
  /** Whether names stand in groups, as KoboToolbox and ODK write them: `group/name`, `group-name`. */
  readonly nestsNames: boolean;
}

/** What the headings claim, and the columns in which people filled in a blank beside an option. */
export interface Claims {
  readonly claims: readonly Claim[];
  readonly beside: readonly Column[];
}

/** 腾讯问卷: 「3.题干:_填空3」. */
const BLANK_TO_FILL_IN = /^_?填空\s*\d*$/u;

/**
 * Reads each heading as a question, a row of a matrix, or one option of a question. A heading without a number belongs
 * to the matrix that began before it, for its rows repeat from matrix to matrix.
 */
export function columnClaims(
  columns: readonly Column[],
  index: QuestionIndex,
  settings: ClaimSettings,
): Claims {
  const claims: Claim[] = [];
  const beside: Column[] = [];
  const matrix = new MatrixStems();
  for (const column of columns) {
    const heading = headingOf(column);
    const stems = matrix.before(heading);
    const ofRow = column.isChosen ? undefined : rowOfMatrix(heading, stems, index);
    if (ofRow !== undefined) claims.push(ofRow);
    else if (settings.isTaken(column) || isSharedRow(column, stems, index)) continue;
    else if (isBlankToFillIn(heading, index)) beside.push(column);
    else claims.push(...claimsOfHeading(heading, index, settings));
  }
  return { claims: withChosenOptions(claims, index), beside };
}

function rowOfMatrix(
  { column, text }: ReadHeading,
  { stems, areNumbered }: Stems,
  index: QuestionIndex,
): Claim | undefined {
  for (const stem of stems) {
    const question = index.only(`${stem}—${text}`);
    if (question !== undefined) return { column, question, by: 'heading' };
  }
  const question = areNumbered ? index.only(text) : undefined;
  return question === undefined ? undefined : { column, question, by: 'part' };
}

/** A row that several questions ask about, and whose matrix is none of them: nobody’s. */
function isSharedRow(column: Column, { areNumbered }: Stems, index: QuestionIndex): boolean {
  return areNumbered && !column.isChosen && index.find(column).length > 1;
}

/** Stem and row are a question’s, whatever stands between them: 「题干:行」 is 「题干—行」. */
function firstRowOfMatrix({ column, splits }: ReadHeading, index: QuestionIndex): Claim | undefined {
  for (const { stem, part } of splits) {
    const question = stem === '' || part === '' ? undefined : index.only(`${stem}—${part}`);
    if (question !== undefined) return { column, question, by: 'heading' };
  }
  return undefined;
}

function isBlankToFillIn({ splits }: ReadHeading, index: QuestionIndex): boolean {
  return splits.some(({ stem, part }) => BLANK_TO_FILL_IN.test(part) && index.named(stem).length > 0);
}

function claimsOfHeading(
  heading: ReadHeading,
  index: QuestionIndex,
  { nestsNames }: ClaimSettings,
): readonly Claim[] {
  const { column } = heading;
  const questions = index.find(column);
  if (questions.length > 0) return questions.map((question) => ({ column, question, by: 'heading' }));
  if (column.isChosen) return [];
  const claim =
    firstRowOfMatrix(heading, index) ??
    optionClaim(heading, index, nestsNames) ??
    partClaim(heading, index, nestsNames);
  return claim === undefined ? [] : [claim];
}

/** One option of a question: the stem is the question’s text, what follows is the option. */
function optionClaim(
  { column, splits }: ReadHeading,
  index: QuestionIndex,
  nestsNames: boolean,
): Claim | undefined {
  let unknown: Claim | undefined;
  for (const { stem, part } of splits) {
    const whole = index.only(stem);
    const question = whole ?? (nestsNames ? lastName(stem, index) : undefined);
    if (question === undefined || part === '') continue;
    const label = index.optionsOf(question).find(part) ?? null;
    const by = whole === undefined ? 'part' : 'heading';
    const claim: Claim = { column, question, by, option: { label, written: part, stem } };
    if (label !== null) return claim;
    unknown ??= claim;
  }
  return unknown;
}

/** A question by the last part of the heading: the row of a matrix, or the name behind its group. */
function partClaim(
  { column, number, splits }: ReadHeading,
  index: QuestionIndex,
  nestsNames: boolean,
): Claim | undefined {
  for (const { part, by } of splits) {
    const isNested = nestsNames && (by === 'slash' || by === 'hyphen');
    if (number === null && by !== 'dash' && !isNested) continue;
    const question = index.only(part);
    if (question !== undefined) return { column, question, by: 'part' };
  }
  return undefined;
}

function lastName(stem: string, index: QuestionIndex): Question | undefined {
  for (const { part, by } of headingSplits(stem)) {
    const question = by === 'slash' || by === 'hyphen' ? index.only(part) : undefined;
    if (question !== undefined) return question;
  }
  return undefined;
}

/** Several columns that a person chose for one question are its options, if their headings say which. */
function withChosenOptions(claims: readonly Claim[], index: QuestionIndex): Claim[] {
  const counts = new Map<Question, number>();
  for (const { column, question } of claims) {
    if (column.isChosen) counts.set(question, (counts.get(question) ?? 0) + 1);
  }
  return claims.map((claim) => {
    const isOneOfSeveral = claim.column.isChosen && (counts.get(claim.question) ?? 0) > 1;
    const option = isOneOfSeveral ? optionIn(claim.column, claim.question, index) : undefined;
    return option === undefined ? claim : { ...claim, option };
  });
}

function optionIn({ heading }: Column, question: Question, index: QuestionIndex): ClaimedOption | undefined {
  const options = index.optionsOf(question);
  const { text } = numberedText(heading);
  const parts = [{ stem: '', part: text }, ...headingSplits(text)];
  const found = parts.find(({ part }) => options.find(part) !== undefined);
  if (found === undefined) return undefined;
  return { label: options.find(found.part) ?? null, written: found.part, stem: '' };
}
