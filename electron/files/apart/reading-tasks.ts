import type { SheetLayout } from '../../../shared/model/sheet.ts';
import type { Problem } from '../../../shared/problems/problem.ts';
import type { Result } from '../../../shared/problems/result.ts';
import type { FileBytes, Spreadsheet } from '../open-spreadsheet.ts';
import type { PackedRows } from './packed-rows.ts';

/** What an opened file says about itself: all of it that is data. */
export type OpenedFile = Omit<Spreadsheet, 'rows' | 'batches' | 'layout'>;

/** Everything that is asked of a reading thread: what it is given, what it answers. It holds one file at a time. */
export interface ReadingTasks {
  /** Opens a file. */
  readonly open: {
    readonly given: FileBytes & { readonly large: boolean };
    readonly answer: Result<OpenedFile>;
  };
  /** The next rows of a reading, null when there are none left. The first of them begins it. */
  readonly next: { readonly given: Reading; readonly answer: PackedRows | null };
  /** How a sheet presents its cells. */
  readonly layout: { readonly given: { readonly sheetIndex: number }; readonly answer: SheetLayout };
  /** Ends a reading before its rows do. */
  readonly stop: { readonly given: Reading; readonly answer: null };
  /** Lets go of the file; says how many bytes the thread holds, some of them garbage. */
  readonly close: { readonly given: null; readonly answer: number };
}

/** One going through the rows of a sheet; the same sheet may be gone through several times at once. */
export interface Reading {
  readonly id: number;
  readonly sheetIndex: number;
}

export type TaskName = keyof ReadingTasks;

/** A task with the number that its answer will carry. */
export type TaskMessage = {
  [Name in TaskName]: {
    readonly id: number;
    readonly name: Name;
    readonly given: ReadingTasks[Name]['given'];
  };
}[TaskName];

/** What was asked for, the file's fault, or a fault of the program. */
export type AnswerMessage = { readonly id: number } & (
  | { readonly answer: ReadingTasks[TaskName]['answer'] }
  | { readonly fileFault: Problem }
  | { readonly programFault: string }
);

/** The exit code of a thread that ended because its file wants too much memory. */
export const TOO_HUNGRY = 87;
