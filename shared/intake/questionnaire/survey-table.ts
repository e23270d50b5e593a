import type { PlannedResponse, Recognition, SurveyBook } from '../../model/import-plan.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Column, Headings } from '../headings.ts';
import type { IntakeContext } from '../intake-context.ts';
import {
  type ObjectColumns,
  objectColumnsUsed,
  type SettledObjectColumns,
} from '../matching/object-columns.ts';
import type { RegisterIndex } from '../matching/register-index.ts';
import { resolveCompound } from '../matching/resolve-object.ts';
import type { NumberReading } from '../plan-input.ts';
import type { RowCells } from '../row-cells.ts';
import type { Draft, OpenTable } from '../table-kind.ts';
import { type AnswerColumns, columnsOf } from './answer-columns.ts';
import { NumberMeaning, numberReading } from './number-meaning.ts';
import { type PlatformColumns, responseId } from './platform-columns.ts';
import type { QuestionProposal } from './question-proposals.ts';
import { type KeyOf, responseKeyAgain, responseKeys } from './response-keys.ts';
import { secondsInRow, submittedAtInRow } from './response-times.ts';
import { ReviewState } from './review-state.ts';
import { RowAnswerReader } from './row-answers.ts';
import type { SurveyHeadings } from './survey-headings.ts';

/** Keys stand in the workspace many times: 64 bits tell a few surveys apart. */
const FINGERPRINT_LENGTH = 16;

/** A questionnaire whose columns are known: each row is one response. */
export class SurveyTable implements OpenTable {
  readonly used: readonly (Column | undefined)[];
  readonly single: readonly (Column | undefined)[];
  readonly silent: readonly Column[];
  readonly survey: SurveyBook;
  readonly recognition: Recognition;
  readonly keyAgain = responseKeyAgain;
  private readonly objects: ObjectColumns;
  private readonly platform: PlatformColumns;
  private readonly register: RegisterIndex;
  private readonly numbers: NumberMeaning;
  private readonly review: ReviewState;
  private readonly answers: RowAnswerReader;
  private readonly keyOf: KeyOf;
  private readonly opening: readonly Problem[];

  constructor(
    headings: Headings,
    found: SurveyHeadings,
    objects: SettledObjectColumns,
    { input, register, questions }: IntakeContext,
  ) {
    const { platform, answers, beside, taken, proposals } = found;
    const { ids, formNumber, submittedAt, seconds } = platform;
    this.objects = objects;
    this.platform = platform;
    this.register = register;
    this.recognition = found.recognition;
    this.survey = surveyBook(answers, input.hash);
    this.numbers = new NumberMeaning(numberReading(input.numbers, found.recognition.platform));
    this.review = new ReviewState(platform.review, input.sheet);
    this.answers = new RowAnswerReader(answers, questions, this.numbers);
    this.opening = [
      ...objects.warnings,
      ...takenWarnings(taken, input.sheet),
      ...proposalWarnings(proposals, input.sheet),
    ];
    const summaries = answers.flatMap(({ whole, options }) =>
      whole !== undefined && options.length > 0 ? [whole] : [],
    );
    const read = answers.flatMap(columnsOf).filter((column) => !summaries.includes(column));
    const ofObjects = objectColumnsUsed(objects).filter((column) => column !== undefined);
    this.single = [...ofObjects, ...ids, formNumber, submittedAt, seconds];
    this.used = [...read, ...this.single];
    this.silent = [...platform.others, ...beside, ...summaries, ...proposals.flatMap(proposedColumns)];
    const notContent = new Set([...read, ...summaries, ...ofObjects]);
    this.keyOf = responseKeys(this.survey.fingerprint, headings, found, notContent, input.hash);
  }

  get warnings(): readonly Problem[] {
    return [...this.opening, ...this.review.warnings()];
  }

  numbersRead(): NumberReading | 'open' | null {
    return this.numbers.outcome;
  }

  read(cells: RowCells): Draft[] {
    if (this.review.rejects(cells)) return [];
    const compound = resolveCompound(cells, this.objects, this.register, '问卷');
    const id = responseId(cells, this.platform);
    const answers = this.answers.read(cells);
    if (compound === null || id === null || answers === null) return [];
    cells.kept.push(...answers.freeTexts);
    const value: PlannedResponse = {
      platformId: id?.id ?? null,
      compound,
      answers: answers.packed,
      submittedAt: submittedAtInRow(cells, this.platform),
      seconds: secondsInRow(cells, this.platform),
    };
    this.review.count(cells);
    const key = this.keyOf(cells, compound, answers, id);
    return [{ key, content: { kind: 'questionnaire', value }, text: this.textOf(value, answers.text) }];
  }

  /** As JSON says a `Response`; its answers are in words there. */
  private textOf({ platformId, compound, submittedAt, seconds }: PlannedResponse, answers: string): string {
    const response = `"survey":${json(this.survey.fingerprint)},"platformId":${json(platformId)}`;
    const times = `"submittedAt":${json(submittedAt)},"seconds":${json(seconds)}`;
    return `{${response},"compound":${json(compound)},"answers":${answers},${times}}`;
  }
}

function json(value: string | number | null): string {
  return JSON.stringify(value);
}

function surveyBook(answers: readonly AnswerColumns[], hash: (text: string) => string): SurveyBook {
  const asked = answers.map(({ question: { id, options } }) => ({
    id,
    options: options.map((option) => option.label),
  }));
  const fingerprint = hash(JSON.stringify(asked.map(({ id }) => id))).slice(0, FINGERPRINT_LENGTH);
  return { fingerprint, questions: asked };
}

function proposedColumns({ answers }: QuestionProposal): Column[] {
  return columnsOf(answers);
}

/** What was taken without asking is said, with how sure it was. */
function takenWarnings(taken: readonly QuestionProposal[], sheet: string): Problem[] {
  return taken.map(({ answers, confidence }) => {
    const { id, text } = answers.question;
    const facts = { question: id, text, confidence: Math.round(confidence * 100) };
    return problem('import-question-taken', facts, { sheet, ...headingOf(answers) });
  });
}

/** For each question that columns may hold: a warning that names it. */
export function proposalWarnings(proposals: readonly QuestionProposal[], sheet: string): Problem[] {
  return proposals.map(({ answers }) => {
    const { id, text } = answers.question;
    return problem('import-question-proposed', { question: id, text }, { sheet, ...headingOf(answers) });
  });
}

function headingOf(answers: AnswerColumns): { readonly column?: string } {
  const [first] = columnsOf(answers);
  return first === undefined ? {} : { column: first.heading };
}
