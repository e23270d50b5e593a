import { byCode } from '../model/compound.ts';
import type { GroupScore } from '../model/scores.ts';
import { gradeChange, rankChange, scoreChange } from './changes.ts';
import type {
  Change,
  CompoundComparison,
  GroupComparison,
  PublishedCompound,
  PublishedScores,
  ScoreComparison,
} from './comparison.ts';
import { gradeTable } from './grade-table.ts';
import { summariseComparison } from './summarise-comparison.ts';

/**
 * What lies between two results of the same phase: scores, grades and ranks before and after, of every
 * compound and every group, and how many changed.
 *
 * @param grades the names of the grades of both guidelines, the best first
 */
export function compareScores(
  before: PublishedScores,
  after: PublishedScores,
  grades: Change<readonly string[]>,
): ScoreComparison {
  const earlier = new Map(before.compounds.map((compound) => [compound.code, compound]));
  const later = new Set(after.compounds.map(({ code }) => code));
  const compounds = after.compounds.toSorted(byCode).flatMap((compound) => {
    const known = earlier.get(compound.code);
    return known === undefined ? [] : [compareCompound(known, compound, grades)];
  });
  return {
    phase: after.phase,
    guideline: { before: before.guideline, after: after.guideline },
    summary: summariseComparison(compounds),
    grades: gradeTable(compounds, grades),
    compounds,
    groups: compareGroups(before.groups, after.groups),
    onlyBefore: before.compounds.map(({ code }) => code).filter((code) => !later.has(code)),
    onlyAfter: after.compounds.map(({ code }) => code).filter((code) => !earlier.has(code)),
  };
}

function compareCompound(
  before: PublishedCompound,
  after: PublishedCompound,
  grades: Change<readonly string[]>,
): CompoundComparison {
  const { code, name, type, subdistrict, committee } = after;
  return {
    code,
    name,
    type,
    subdistrict,
    committee,
    status: { before: before.status, after: after.status },
    score: scoreChange(before.score, after.score),
    grade: gradeChange(before.grade, after.grade, grades),
    ranks: {
      district: rankChange(before.ranks.district, after.ranks.district),
      type: rankChange(before.ranks.type, after.ranks.type),
      subdistrict: rankChange(before.ranks.subdistrict, after.ranks.subdistrict),
    },
  };
}

/** Groups of both sides, those that are new behind the others. */
function compareGroups(before: readonly GroupScore[], after: readonly GroupScore[]): GroupComparison[] {
  const earlier = new Map(before.map((group) => [groupName(group), group]));
  const later = new Map(after.map((group) => [groupName(group), group]));
  return [...new Map([...earlier, ...later])].map(([name, { level, key }]) =>
    compareGroup({ level, key }, earlier.get(name) ?? null, later.get(name) ?? null),
  );
}

function groupName({ level, key }: Pick<GroupScore, 'level' | 'key'>): string {
  return `${level} ${key}`;
}

function compareGroup(
  { level, key }: Pick<GroupScore, 'level' | 'key'>,
  before: GroupScore | null,
  after: GroupScore | null,
): GroupComparison {
  return {
    level,
    key,
    score: scoreChange(before?.score ?? null, after?.score ?? null),
    rank: rankChange(before?.rank ?? null, after?.rank ?? null),
    scored: { before: before?.scored ?? null, after: after?.scored ?? null },
    withheld: { before: before?.withheld ?? null, after: after?.withheld ?? null },
  };
}
