import type { Wording } from '../../shared/language/wording.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import type { PaperProperties } from '../../shared/report/paper.ts';
import type { FileContent } from '../files/make-file.ts';
import type { FilePlace } from './report-names.ts';

/** One file that is going to be written. */
export type PlannedFile = SingleFile | JoinedFile;

interface FileToWrite {
  readonly step: Wording;
  readonly place: FilePlace;
  /** Whom or what it is about, for the list of files: 兆丰嘉园（C0001）. */
  readonly subject: string;
}

export interface SingleFile extends FileToWrite {
  readonly kind: 'single';
  /** What will stand in it; put together when it is its turn. */
  content(): FileContent;
}

/** A PDF that is joined from parts, so that neither printing nor laying out ever holds all of it. */
export interface JoinedFile extends FileToWrite {
  readonly kind: 'joined';
  readonly properties: PaperProperties;
  readonly parts: readonly PlannedPart[];
}

export interface PlannedPart {
  /** Under which bookmark its own stand. */
  readonly group: string;
  content(): FileContent;
}

/** A file for each; refused where the run has nobody of that name. */
export function planForEach<Item>(
  scope: string,
  items: readonly Item[],
  plan: (item: Item) => PlannedFile,
): Result<readonly PlannedFile[]> {
  return items.length === 0 ? refused(problem('report-unknown-scope', { scope })) : ok(items.map(plan));
}
