import type { Answer } from '../../model/evidence.ts';
import type { Column } from '../headings.ts';
import type { RowCells } from '../row-cells.ts';
import { AnswerReader, type FreeText } from './answer-reader.ts';
import { AnswersText } from './answers-text.ts';
import type { NumberMeaning } from './number-meaning.ts';
import { OptionGroupReader } from './option-group-reader.ts';
import type { QuestionIndex } from './question-index.ts';
import type { RowAnswers } from './response-keys.ts';
import type { AnswerColumns } from './survey-columns.ts';

/** What a row answers to one question. */
interface QuestionAnswer {
  readonly answer: Answer;
  readonly freeTexts: readonly FreeText[];
}

/** Reads the answer to one question from a row; null after noting what is wrong. */
type ReadQuestion = (cells: RowCells) => QuestionAnswer | null;

interface AnsweredQuestion {
  readonly id: string;
  /** What free texts are kept under. */
  readonly heading: string;
  readonly read: ReadQuestion;
}

/** Reads all answers of a row. */
export class RowAnswerReader {
  private readonly questions: readonly AnsweredQuestion[];
  /** Every row's answers are copied from it: gathered question by question they would take six times the memory. */
  private readonly blank: Readonly<Record<string, Answer>>;
  private readonly texts: AnswersText;

  constructor(answers: readonly AnswerColumns[], index: QuestionIndex, numbers: NumberMeaning) {
    this.questions = answers.map((columns) => ({
      id: columns.question.id,
      heading: columns.whole?.heading ?? columns.question.text,
      read: questionReader(columns, index, numbers),
    }));
    this.blank = Object.fromEntries(this.questions.map(({ id }) => [id, 'blank' as const]));
    this.texts = new AnswersText(this.blank);
  }

  /** The answers of a row; null after noting what is wrong, or when all of it is blank. */
  read(cells: RowCells): RowAnswers | null {
    const chosen: Record<string, Answer> = { ...this.blank };
    const freeTexts: [string, string][] = [];
    let isBlank = true;
    for (const { id, heading, read } of this.questions) {
      const answered = read(cells);
      if (answered === null) continue;
      chosen[id] = answered.answer;
      if (answered.answer !== 'blank') isBlank = false;
      for (const { option, text } of answered.freeTexts) freeTexts.push([`${heading}〖${option}〗`, text]);
    }
    if (isBlank || cells.problems.length > 0) return null;
    return { chosen, text: this.texts.of(chosen), freeTexts };
  }
}

/** Option columns say more surely what was chosen than a cell that sums them up: it is read only where they are blank. */
function questionReader(
  { question, whole, options }: AnswerColumns,
  index: QuestionIndex,
  numbers: NumberMeaning,
): ReadQuestion {
  const ofQuestion = index.optionsOf(question);
  const inCell = cellReader(whole, new AnswerReader(question, ofQuestion, numbers));
  if (options.length === 0) return inCell;
  const group = new OptionGroupReader(question, options, ofQuestion);
  return (cells) => {
    const answered = group.read(cells);
    return answered?.answer === 'blank' && whole !== undefined ? inCell(cells) : answered;
  };
}

function cellReader(column: Column | undefined, reader: AnswerReader): ReadQuestion {
  return (cells) => {
    const text = cells.text(column);
    if (text === null) return null;
    const read = reader.read(text);
    if (read.answer !== null) return read;
    cells.note(read.code, read.facts, column);
    return null;
  };
}
