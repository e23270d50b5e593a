import type { Answer } from '../../model/evidence.ts';
import type { Question } from '../../rules/question.ts';
import type { RowCells } from '../row-cells.ts';
import type { OptionColumn } from './answer-columns.ts';
import { type FreeText, RANKING, unknownOptionFacts } from './answer-reader.ts';
import type { AnswerState } from './answer-states.ts';
import { OptionCells, type OptionMark } from './option-cells.ts';
import type { OptionIndex } from './option-index.ts';

interface MarkedOption {
  readonly own: OptionColumn;
  readonly rank: number;
  readonly freeText: string;
}

/** What a row says in the option columns of one question. */
export interface GroupAnswer {
  readonly answer: Answer;
  readonly freeTexts: readonly FreeText[];
}

/**
 * Reads the option columns of one question. All blank is blank, all skipped is skipped, all (空) is (空); where none is
 * chosen and one is marked as not chosen, nothing was answered: blank.
 */
export class OptionGroupReader {
  private readonly question: Question;
  private readonly options: OptionIndex;
  private readonly readers: readonly { readonly own: OptionColumn; readonly cells: OptionCells }[];

  constructor(question: Question, columns: readonly OptionColumn[], options: OptionIndex) {
    this.question = question;
    this.options = options;
    this.readers = columns.map((own) => ({ own, cells: new OptionCells(own, options) }));
  }

  /** The answer of a row; null after noting what is wrong. */
  read(cells: RowCells): GroupAnswer | null {
    const chosen: MarkedOption[] = [];
    let others: 'none' | AnswerState | 'various' = 'none';
    for (const { own, cells: reader } of this.readers) {
      const text = cells.text(own.column);
      if (text === null) return null;
      const mark = reader.read(text);
      if (mark.kind === 'unknown') return this.unreadable(cells, own, text);
      if (mark.kind === 'chosen') chosen.push({ own, rank: mark.rank, freeText: mark.freeText });
      else others = together(others, mark);
    }
    if (chosen.length > 0) return this.answerOf(chosen, cells);
    return { answer: others === 'none' || others === 'various' ? 'blank' : others, freeTexts: [] };
  }

  private answerOf(chosen: readonly MarkedOption[], cells: RowCells): GroupAnswer | null {
    const stranger = chosen.find(({ own }) => own.label === null);
    if (stranger !== undefined) {
      const { column, written } = stranger.own;
      cells.note('import-unknown-option', unknownOptionFacts(written, this.question, this.options), column);
      return null;
    }
    const isRanking = chosen.some(({ rank }) => rank > 1);
    if (isRanking && !areRanks(chosen)) {
      const beyond = chosen.find(({ rank }) => rank > 1) ?? chosen[0];
      return beyond === undefined ? null : this.unreadable(cells, beyond.own, String(beyond.rank));
    }
    const [first, second] = chosen;
    if (this.question.kind === 'single' && second !== undefined) {
      const options = chosen.map(({ own }) => own.label).join('、');
      cells.note('import-several-chosen', { question: this.question.id, options }, first?.own.column);
      return null;
    }
    return { answer: this.labelsOf(chosen), freeTexts: freeTextsOf(chosen, isRanking) };
  }

  private labelsOf(chosen: readonly MarkedOption[]): string[] {
    const labels = new Set(chosen.map(({ own }) => own.label));
    return this.options.labels.filter((label) => labels.has(label));
  }

  private unreadable(cells: RowCells, { column, written }: OptionColumn, value: string): null {
    cells.note('import-option-cell', { value, option: written, question: this.question.id }, column);
    return null;
  }
}

/** What cells that choose nothing say together; a blank one adds nothing. */
function together(
  before: 'none' | AnswerState | 'various',
  mark: Exclude<OptionMark, { kind: 'chosen' | 'unknown' }>,
): 'none' | AnswerState | 'various' {
  if (mark.kind === 'not-chosen') return 'various';
  if (mark.state === 'blank' || mark.state === before) return before;
  return before === 'none' ? mark.state : 'various';
}

/** Whether the numbers are 1, 2, 3 … in some order: the ranks of a ranking. */
function areRanks(chosen: readonly MarkedOption[]): boolean {
  const ranks = chosen.map(({ rank }) => rank).toSorted((a, b) => a - b);
  return ranks.every((rank, at) => rank === at + 1);
}

function freeTextsOf(chosen: readonly MarkedOption[], isRanking: boolean): FreeText[] {
  const texts = chosen.flatMap(({ own, freeText }) =>
    freeText === '' || own.label === null ? [] : [{ option: own.label, text: freeText }],
  );
  if (!isRanking) return texts;
  const order = chosen.toSorted((a, b) => a.rank - b.rank).map(({ own }) => own.label);
  return [...texts, { option: RANKING, text: order.join('→') }];
}
