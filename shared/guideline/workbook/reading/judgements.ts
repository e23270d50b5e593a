import type { Names } from './names.ts';
import type { Signposts } from './signposts.ts';
import type { WorkbookRow } from './workbook-row.ts';

/** The judgements of one origin, gathered row by row. */
export interface Judgements {
  add(row: WorkbookRow): void;
  /** What the document holds of them. */
  fields(): Readonly<Record<string, unknown>>;
}

/** What judgements need to know: their path in the document, and how indicators are named. */
export interface JudgementContext {
  readonly path: string;
  readonly indicators: Names;
  readonly signposts: Signposts;
}
