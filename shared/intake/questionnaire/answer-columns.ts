import type { Question } from '../../rules/question.ts';
import type { Column } from '../headings.ts';

/** The columns in which the answers to a question stand. */
export interface AnswerColumns {
  readonly question: Question;
  /** The column with the whole answer; beside option columns it says the same again. */
  readonly whole: Column | undefined;
  /** One column an option; none where the answer stands in one cell. */
  readonly options: readonly OptionColumn[];
  /** Whether the heading says so, only its last part, or the options that the columns are. */
  readonly by: 'heading' | 'part' | 'options';
}

export interface OptionColumn {
  readonly column: Column;
  /** Null for one that the question does not have. */
  readonly label: string | null;
  /** As the heading has it. */
  readonly written: string;
}

/** All columns of an answer. */
export function columnsOf({ whole, options }: AnswerColumns): Column[] {
  const columns = options.map(({ column }) => column);
  return whole === undefined ? columns : [...columns, whole];
}
