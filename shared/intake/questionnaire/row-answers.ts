import { type PackedAnswer, packedText } from '../../model/packed-answers.ts';
import type { ProblemCode } from '../../problems/catalogue.ts';
import type { Facts } from '../../problems/problem.ts';
import type { Column } from '../headings.ts';
import type { RowCells } from '../row-cells.ts';
import type { AnswerColumns } from './answer-columns.ts';
import { AnswerReader, type FreeText } from './answer-reader.ts';
import { AnswerWriter, type WrittenAnswer } from './answer-writer.ts';
import type { NumberMeaning } from './number-meaning.ts';
import { OptionGroupReader } from './option-group-reader.ts';
import type { QuestionIndex } from './question-index.ts';
import type { RowAnswers } from './response-keys.ts';

/** What a row answers to one question. */
interface QuestionAnswer {
  readonly written: WrittenAnswer;
  readonly freeTexts: readonly FreeText[];
}

/** Reads the answer to one question from a row; null after noting what is wrong. */
type ReadQuestion = (cells: RowCells) => QuestionAnswer | null;

interface AskedQuestion {
  /** Where it stands in the record of all answers: ids that are numbers come first there. */
  readonly place: number;
  /** What free texts are kept under. */
  readonly heading: string;
  readonly read: ReadQuestion;
}

/** Reads all answers of a row. */
export class RowAnswerReader {
  private readonly questions: readonly AskedQuestion[];

  constructor(answers: readonly AnswerColumns[], index: QuestionIndex, numbers: NumberMeaning) {
    const inRecord = Object.keys(Object.fromEntries(answers.map(({ question: { id } }) => [id, null])));
    this.questions = answers.map((columns) => ({
      place: inRecord.indexOf(columns.question.id),
      heading: columns.whole?.heading ?? columns.question.text,
      read: questionReader(columns, index, numbers),
    }));
  }

  /** The answers of a row; null after noting what is wrong, or when all of it is blank. */
  read(cells: RowCells): RowAnswers | null {
    const texts = this.questions.map(() => '');
    const packed: PackedAnswer[] = [];
    const freeTexts: [string, string][] = [];
    let isBlank = true;
    for (const { place, heading, read } of this.questions) {
      const answered = read(cells);
      if (answered === null) continue;
      const { written } = answered;
      texts[place] = written.text;
      packed.push(written.packed);
      isBlank &&= written.isBlank;
      for (const { option, text } of answered.freeTexts) freeTexts.push([`${heading}〖${option}〗`, text]);
    }
    if (isBlank || cells.problems.length > 0) return null;
    return { text: `{${texts.join(',')}}`, packed: packedText(packed), freeTexts };
  }
}

/** Option columns say more surely what was chosen than a cell that sums them up: it is read only where they are blank. */
function questionReader(
  { question, whole, options }: AnswerColumns,
  index: QuestionIndex,
  numbers: NumberMeaning,
): ReadQuestion {
  const ofQuestion = index.optionsOf(question);
  const writer = new AnswerWriter(question);
  const inCell = cellReader(whole, new AnswerReader(question, ofQuestion, numbers), writer);
  if (options.length === 0) return inCell;
  const group = new OptionGroupReader(question, options, ofQuestion);
  return (cells) => {
    const answered = group.read(cells);
    if (answered === null) return null;
    if (answered.answer === 'blank' && whole !== undefined) return inCell(cells);
    return { written: writer.write(answered.answer), freeTexts: answered.freeTexts };
  };
}

/** Cells repeat, free texts do not: so many readings are remembered. */
const MOST_REMEMBERED = 10_000;

function cellReader(column: Column | undefined, reader: AnswerReader, writer: AnswerWriter): ReadQuestion {
  const remembered = new Map<string, ReadCell>();
  const readAfresh = (text: string): ReadCell => {
    const read = reader.read(text);
    if (read.answer === null) return { written: null, code: read.code, facts: read.facts };
    return { written: writer.write(read.answer), freeTexts: read.freeTexts };
  };
  return (cells) => {
    const text = cells.text(column);
    if (text === null) return null;
    const known = remembered.get(text);
    const read = known ?? readAfresh(text);
    if (known === undefined && remembered.size < MOST_REMEMBERED) remembered.set(text, read);
    if (read.written !== null) return read;
    cells.note(read.code, read.facts, column);
    return null;
  };
}

/** What a cell answers, or what is wrong with it. */
type ReadCell =
  | QuestionAnswer
  | { readonly written: null; readonly code: ProblemCode; readonly facts: Facts };
