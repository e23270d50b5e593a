import { Rational } from '../exact/rational.ts';
import type { Guideline } from '../model/guideline.ts';
import { byDescendingScore, grouped } from './ordering.ts';
import type { Published, Standing } from './standing.ts';

/**
 * At most ⌊share × scored compounds⌋ of a group keep the quota's grade, best first; the rest get the
 * next grade. A tie that would overrun is left out whole, and filling stops there (scoring rule 10).
 */
export function applyQuota<S extends Standing & Published>(
  standings: readonly S[],
  guideline: Guideline,
): S[] {
  const { quota, grades } = guideline;
  if (quota === null) return [...standings];
  const next = grades[grades.findIndex((grade) => grade.name === quota.grade) + 1]?.name ?? null;
  const groups = grouped(standings, ({ compound }) => (quota.within === 'type' ? compound.type : ''));
  const kept = new Set([...groups.values()].flatMap((group) => withinQuota(group, quota)));
  return standings.map((standing) =>
    standing.grade === quota.grade && !kept.has(standing) ? { ...standing, grade: next } : standing,
  );
}

function withinQuota<S extends Published>(group: readonly S[], quota: NonNullable<Guideline['quota']>): S[] {
  const scored = group.filter((standing) => standing.score !== null);
  const places = Rational.of(quota.share).times(Rational.of(scored.length)).floor();
  const candidates = scored.filter((standing) => standing.grade === quota.grade).sort(byDescendingScore);
  const kept: S[] = [];
  for (const tie of grouped(candidates, (standing) => String(standing.score)).values()) {
    if (BigInt(kept.length + tie.length) > places) break;
    kept.push(...tie);
  }
  return kept;
}
