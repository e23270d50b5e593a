import { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
import type { Compound } from './compound.ts';
import type { Check, Finding, ImportKind, Mark, MetricValue, Response, Topic } from './evidence.ts';
import type { NameProposal } from './name-proposal.ts';
import type { Phase } from './phase.ts';

/** One thing a source row says, ready to be kept. A row of metrics says several. */
export type PlannedValue =
  | { readonly kind: 'registry'; readonly value: Compound }
  | { readonly kind: 'questionnaire'; readonly value: PlannedResponse }
  | { readonly kind: 'interview'; readonly value: Topic }
  | { readonly kind: 'marks'; readonly value: Mark }
  | { readonly kind: 'checks'; readonly value: Check }
  | { readonly kind: 'findings'; readonly value: Finding }
  | { readonly kind: 'metrics'; readonly value: MetricValue };

/** A response to the survey of its plan, its answers packed as `packedText` writes them: a plan holds hundreds of thousands. */
export interface PlannedResponse extends Omit<Response, 'survey' | 'answers'> {
  readonly answers: string;
}

/**
 * What committing does with it: `new` and `replaced` are written, `unchanged` is confirmed only. What says again what an
 * earlier row of the plan says is `unchanged`, too.
 */
export type ItemOutcome = 'new' | 'replaced' | 'unchanged';

export interface PlannedItem {
  /** Names the thing within its kind and phase; equal keys mean the same thing. */
  readonly key: string;
  /** Hash of the value: equal digests under one key mean that nothing changed. */
  readonly digest: string;
  readonly outcome: ItemOutcome;
  readonly content: PlannedValue;
}

/** A row is accepted or rejected whole. */
export type RowOutcome = 'accepted' | 'replaced' | 'unchanged' | 'rejected';

export interface PlannedRow {
  /** The number people see beside the row in their spreadsheet program, from 1. */
  readonly row: number;
  readonly outcome: RowOutcome;
  /** Empty when rejected, or when every cell that could say something is blank. */
  readonly items: readonly PlannedItem[];
  /** The cells under headings that this kind does not know, by heading. */
  readonly extra: Readonly<Record<string, string>>;
}

export interface PlanCounts {
  readonly accepted: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** How many values are taken back; left out where none is, as with every file. */
  readonly withdrawn?: number;
}

/** A value taken back: afterwards nothing stands under its key, until a later import says something. */
export interface Withdrawal {
  readonly key: string;
  /** Its row in the source, from 1. */
  readonly row: number;
}

/** A cell that a person mended in the preview; the original is kept beside it. */
export interface CellMend {
  /** The number people see beside the row, from 1. */
  readonly row: number;
  /** The position of the column, from 0. */
  readonly column: number;
  readonly heading: string;
  /** What the cell said in the file, as a person reads it; '' when it was blank. */
  readonly original: string;
  readonly mended: string;
}

/** Which survey platform's export a sheet is, and the headings that say so. */
export interface Recognition {
  readonly platform: Platform;
  readonly by: readonly string[];
}

/**
 * 问卷星 按文本, 按序号 and 按分数, 腾讯问卷, 金数据, KoboToolbox, ODK Central; a table that no platform made is `plain`.
 */
export const platformSchema = z.enum([
  'wjx-text',
  'wjx-ordinal',
  'wjx-score',
  'tencent',
  'jinshuju',
  'kobo',
  'odk',
  'plain',
]);
export type Platform = z.infer<typeof platformSchema>;

export const settledColumnsSchema = z.object({
  /** Hash of the headings in their order, as compared. */
  fingerprint: z.string(),
  columns: z.array(
    z.object({
      /** From 0. */
      index: z.number().int().nonnegative(),
      heading: z.string(),
      /** The word that says what the column means, '' for one that is only kept; null where nobody settled it. */
      word: z.string().nullable(),
    }),
  ),
});

/** What a person settled about the columns of a table, remembered by what its headings are. */
export type SettledColumns = Readonly<z.infer<typeof settledColumnsSchema>>;

/** Settled columns with the import that they were settled for. */
export interface RememberedColumns extends SettledColumns {
  readonly sequence: number;
  readonly author: string;
  /** ISO 8601, in UTC. */
  readonly importedAt: string;
}

/** Something that an earlier state of the same file said and this one says no more; it stands unless it is withdrawn. */
export interface AbsentRow {
  readonly key: string;
  /** The number of the import that it stands by, and its row there. */
  readonly import: number;
  readonly row: number;
}

/** What an import said, and whether that stands or was said again, replaced or withdrawn since. */
export interface SaidRow extends AbsentRow {
  readonly stands: boolean;
}

/** A survey's questions and options as they were when it was read: what packed answers refer to. */
export interface SurveyBook {
  readonly fingerprint: string;
  readonly questions: readonly { readonly id: string; readonly options: readonly string[] }[];
}

/** Where a plan's rows come from. */
interface PlanSource {
  readonly fileName: string;
  readonly sha256: string;
  readonly sheet: string;
  readonly headingRow: number;
  readonly unknownHeadings: readonly string[];
}

/** What an import would do, row by row; committing does exactly this or nothing. */
export interface ImportPlan {
  readonly kind: ImportKind;
  /** Null for a register that serves both phases. */
  readonly phase: Phase | null;
  readonly source: PlanSource;
  /** Null for every kind but the questionnaire. */
  readonly survey: SurveyBook | null;
  readonly rows: readonly PlannedRow[];
  /** What is taken back. Only direct entry takes back: in a file a blank cell says nothing. */
  readonly withdrawals?: readonly Withdrawal[];
  /** Left out for kinds other than the questionnaire. */
  readonly recognition?: Recognition;
  /** How bare numbers in place of options were read; `open` if rows are rejected for want of a word; left out: none. */
  readonly numbers?: 'ordinal' | 'value' | 'open';
  /** Names that no compound or committee has exactly, with what they may mean and what they were taken for. */
  readonly names?: readonly NameProposal[];
  readonly mends?: readonly CellMend[];
  /** Left out where nobody settled anything about the columns. */
  readonly settledColumns?: SettledColumns;
  /** Rows that are hidden in the file, and whether they were read; left out where none is. */
  readonly hiddenRows?: { readonly count: number; readonly read: boolean };
  /** What stands of an earlier state of the same file and is in this one no more. */
  readonly absent?: readonly AbsentRow[];
  readonly counts: PlanCounts;
  readonly problems: readonly Problem[];
}
