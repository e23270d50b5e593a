import type { LevelHeadings } from '../headings.ts';
import type { Signposts } from './signposts.ts';
import type { WorkbookRow } from './workbook-row.ts';

/** A branch while its rows are read. */
export interface BranchDraft {
  /** The row it begins on. */
  readonly row: WorkbookRow;
  readonly headings: LevelHeadings;
  readonly id: string | undefined;
  readonly name: string | undefined;
  points: number | undefined;
  readonly children: NodeDraft[];
}

/** A leaf while its rows are read: what it holds besides id and name, and how to say where that stands. */
export interface LeafDraft {
  readonly row: WorkbookRow;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly points: number | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly overrides: Map<string, Readonly<Record<string, unknown>>>;
  /** Marks the places of its fields, given the path of the leaf. */
  readonly marks: ((signposts: Signposts, path: string) => void)[];
}

export type NodeDraft = BranchDraft | LeafDraft;
