import type { Compound } from '../../../shared/model/compound.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import type { CompoundScore, GroupScore, Status } from '../../../shared/model/scores.ts';
import { compare, decimal, type Fraction, rounded, times, whole } from './fraction.ts';
import { weightedAverage } from './oracle-measures.ts';

/** What publishing starts from: a compound, its unrounded score (null when withheld) and its vetoes. */
export interface Outcome {
  readonly compound: Compound;
  readonly status: Status;
  readonly raw: Fraction | null;
  readonly vetoes: readonly string[];
}

export type Published = Pick<CompoundScore, 'score' | 'grade' | 'ranks'>;

/** Rules 7 to 11, in the order of the outcomes. */
export function publishAll(guideline: Guideline, outcomes: readonly Outcome[]): Published[] {
  const rows = outcomes.map((outcome) => {
    const score = publishedScore(guideline, outcome.raw);
    return {
      ...outcome,
      score,
      grade: score === null ? null : cappedGrade(guideline, score, outcome.vetoes),
    };
  });
  return rows.map((row) => {
    const ranked = (same: (other: Compound) => boolean) =>
      rankAmong(
        row.score,
        rows.filter(({ compound }) => same(compound)).map(({ score }) => score),
      );
    const { type, subdistrict } = row.compound;
    return {
      score: row.score,
      grade: losesQuotaGrade(guideline, row, rows) ? gradeBelow(guideline, row.grade) : row.grade,
      ranks: {
        district: ranked(() => true),
        type: ranked((other) => other.type === type),
        subdistrict: ranked((other) => other.subdistrict === subdistrict),
      },
    };
  });
}

/** A number as it stands on paper; null for none. */
export function publishedScore({ rounding }: Guideline, raw: Fraction | null): number | null {
  return raw === null ? null : rounded(raw, rounding.digits, rounding.mode);
}

/** The best grade the number reaches (rule 8), or the lowest that a veto allows (rule 9). */
function cappedGrade(guideline: Guideline, score: number, vetoes: readonly string[]): string | null {
  const reached = guideline.grades.findIndex(({ from }) => compare(decimal(score), decimal(from)) >= 0);
  const caps = guideline.vetoes
    .filter(({ id }) => vetoes.includes(id))
    .map(({ gradeAtMost }) => guideline.grades.findIndex(({ name }) => name === gradeAtMost));
  return guideline.grades[Math.max(reached, ...caps)]?.name ?? null;
}

function gradeBelow({ grades }: Guideline, grade: string | null): string | null {
  return grades[grades.findIndex(({ name }) => name === grade) + 1]?.name ?? null;
}

interface Graded extends Outcome {
  readonly score: number | null;
  readonly grade: string | null;
}

/**
 * Rule 10, asked of one compound: it keeps the quota grade when all holders of that grade in its group
 * that stand before it or level with it find room (a whole number is at most ⌊x⌋ when it is at most x).
 */
function losesQuotaGrade({ quota }: Guideline, row: Graded, rows: readonly Graded[]): boolean {
  if (quota === null || row.score === null || row.grade !== quota.grade) return false;
  const group = rows.filter(
    ({ compound, score }) =>
      score !== null && (quota.within === 'district' || compound.type === row.compound.type),
  );
  const room = times(decimal(quota.share), whole(group.length));
  const ahead = group.filter(
    ({ grade, score }) => grade === quota.grade && Number(score) >= Number(row.score),
  );
  return compare(whole(ahead.length), room) > 0;
}

/** 1 + how many are better; null without a score. */
function rankAmong(score: number | null, scores: readonly (number | null)[]): number | null {
  if (score === null) return null;
  return 1 + scores.filter((other) => other !== null && other > score).length;
}

/** Rule 12: all groups that have a compound, by level and key. */
export function groupsOf(guideline: Guideline, outcomes: readonly Outcome[]): GroupScore[] {
  const keys = {
    district: () => '',
    type: (compound: Compound) => compound.type,
    subdistrict: (compound: Compound) => compound.subdistrict,
    committee: (compound: Compound) => `${compound.subdistrict}/${compound.committee}`,
  };
  return (['district', 'type', 'subdistrict', 'committee'] as const).flatMap((level) => {
    const groups = [...new Set(outcomes.map(({ compound }) => keys[level](compound)))].map((key) => {
      const members = outcomes.filter(({ compound }) => keys[level](compound) === key);
      return { level, key, ...rollUp(guideline, members) };
    });
    const isRanked = level === 'subdistrict' || level === 'committee';
    return groups.map((group) => ({
      ...group,
      rank: isRanked
        ? rankAmong(
            group.score,
            groups.map(({ score }) => score),
          )
        : null,
    }));
  });
}

function rollUp(guideline: Guideline, members: readonly Outcome[]) {
  const scored = members.flatMap(({ compound, raw }) =>
    raw === null ? [] : [{ weight: whole(compound.households ?? 0), value: raw }],
  );
  return {
    score: publishedScore(guideline, weightedAverage(scored)),
    households: scored.reduce((sum, { weight }) => sum + Number(weight.top), 0),
    scored: scored.length,
    withheld: members.length - scored.length,
  };
}
