import type { Guideline } from '../model/guideline.ts';
import type { CompoundScore, GroupScore } from '../model/scores.ts';

/** What charts need of a run, and no more: a window that lists scores has it at hand. */
export interface ChartedScores {
  readonly compounds: readonly ChartedCompound[];
  readonly groups: readonly Pick<GroupScore, 'level' | 'key' | 'score' | 'rank'>[];
  readonly guideline: Pick<Guideline, 'types' | 'grades' | 'rounding'>;
}

export type ChartedCompound = Pick<
  CompoundScore,
  'code' | 'name' | 'type' | 'subdistrict' | 'score' | 'grade'
>;

/** Compounds that are drawn in one row. */
export interface ChartedGroup {
  readonly name: string;
  /** The published mean, weighted by households; null when there is none. */
  readonly mean: number | null;
  readonly compounds: readonly ScoredCompound[];
}

/** A compound whose score was published. */
export interface ScoredCompound extends ChartedCompound {
  readonly score: number;
}

/** The types of the guideline that have scored compounds, in its order. */
export function typeGroups({ compounds, groups, guideline }: ChartedScores): ChartedGroup[] {
  return guideline.types
    .map(({ code, name }) => ({
      name,
      mean: meanOf(groups, 'type', code),
      compounds: scoredAmong(compounds.filter(({ type }) => type === code)),
    }))
    .filter(hasCompounds);
}

/** The subdistricts that have scored compounds, the best mean first. */
export function subdistrictGroups({ compounds, groups }: ChartedScores): ChartedGroup[] {
  return groups
    .filter(({ level }) => level === 'subdistrict')
    .sort((a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER))
    .map(({ key, score }) => ({
      name: key,
      mean: score,
      compounds: scoredAmong(compounds.filter(({ subdistrict }) => subdistrict === key)),
    }))
    .filter(hasCompounds);
}

function meanOf(groups: ChartedScores['groups'], level: GroupScore['level'], key: string): number | null {
  return groups.find((group) => group.level === level && group.key === key)?.score ?? null;
}

function scoredAmong(compounds: readonly ChartedCompound[]): ScoredCompound[] {
  return compounds.filter((compound): compound is ScoredCompound => compound.score !== null);
}

function hasCompounds({ compounds }: ChartedGroup): boolean {
  return compounds.length > 0;
}
