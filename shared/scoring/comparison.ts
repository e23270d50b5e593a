import type { RunPhase } from '../model/phase.ts';
import type { CompoundScore, GroupLevel, Scores, Status } from '../model/scores.ts';

/** What a comparison looks at of one compound's results. */
export type PublishedCompound = Pick<
  CompoundScore,
  'code' | 'name' | 'type' | 'subdistrict' | 'committee' | 'status' | 'score' | 'grade' | 'ranks'
>;

/** What a comparison looks at of a run's results. */
export interface PublishedScores extends Pick<Scores, 'guideline' | 'phase' | 'groups'> {
  readonly compounds: readonly PublishedCompound[];
}

/** The same thing under two guidelines. */
export interface Change<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** A published score, and what it gained; null unless there is a score on both sides. */
export interface ScoreChange extends Change<number | null> {
  /** After − before, exact to the published digits. */
  readonly difference: number | null;
}

/** A rank, and the places gained (5 → 3 gains 2); null unless there is a rank on both sides. */
export interface RankChange extends Change<number | null> {
  readonly gained: number | null;
}

/** A grade, and by how many grades it rose; null unless graded on both sides and by the same list of grades. */
export interface GradeChange extends Change<string | null> {
  readonly rose: number | null;
}

/** One compound before and after. */
export interface CompoundComparison {
  readonly code: string;
  readonly name: string;
  /** As after, should the register have changed between. */
  readonly type: string;
  readonly subdistrict: string;
  readonly committee: string;
  readonly status: Change<Status>;
  readonly score: ScoreChange;
  readonly grade: GradeChange;
  readonly ranks: Readonly<Record<keyof CompoundScore['ranks'], RankChange>>;
}

/** One group before and after; a side on which the group does not exist is null throughout. */
export interface GroupComparison {
  readonly level: GroupLevel;
  readonly key: string;
  readonly score: ScoreChange;
  readonly rank: RankChange;
  readonly scored: Change<number | null>;
  readonly withheld: Change<number | null>;
}

/** How many compounds moved from which grade to which; null stands for withheld and is last. */
export interface GradeTable {
  /** The rows. */
  readonly before: readonly (string | null)[];
  /** The columns. */
  readonly after: readonly (string | null)[];
  readonly counts: readonly (readonly number[])[];
}

/** How many compounds changed in what. A compound that becomes withheld changes its score, grade and ranks. */
export interface ComparisonSummary {
  /** Those on both sides; all others count nowhere here. */
  readonly compounds: number;
  readonly score: { readonly changed: number; readonly rose: number; readonly fell: number };
  readonly grade: { readonly changed: number; readonly rose: number; readonly fell: number };
  readonly ranks: Readonly<Record<keyof CompoundScore['ranks'], number>>;
  readonly status: number;
  /** Without a score before, with one after; and the other way round. */
  readonly becameScored: number;
  readonly becameWithheld: number;
}

/** What lies between two results of one phase, compound by compound and group by group. */
export interface ScoreComparison {
  readonly phase: RunPhase;
  /** The guidelines, as the results name them. */
  readonly guideline: Change<string>;
  readonly summary: ComparisonSummary;
  readonly grades: GradeTable;
  /** In the order of their codes. */
  readonly compounds: readonly CompoundComparison[];
  readonly groups: readonly GroupComparison[];
  /** Codes of the compounds that only one side has. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
}
