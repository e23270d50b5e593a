import type { ChangeOverview, ChangeRow } from '../../../shared/contract/changes.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import type { CompoundScore, Scores } from '../../../shared/model/scores.ts';
import { typeName } from '../../../shared/model/type-name.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { gradeChange, rankChange, scoreChange } from '../../../shared/scoring/changes.ts';
import { gradeTable } from '../../../shared/scoring/grade-table.ts';
import type { Workspace } from '../../store/workspace.ts';
import { runHeadView } from '../run-head-view.ts';
import { comparabilityWording } from './comparability.ts';
import { rememberedChanges, type StandingChanges } from './remembered-changes.ts';

/** What became of every compound from mid-year to year-end; null before both are scored. */
export function changeOverview({ store }: Workspace): Result<ChangeOverview | null> {
  const changes = rememberedChanges(store);
  if (changes === null) return ok(null);
  const { before, after, pair } = changes;
  const { guideline } = pair.after;
  const rows = changeRows(changes);
  const compounds = after.scores.compounds;
  const later = new Set(compounds.map(({ code }) => code));
  return ok({
    before: runHeadView(store, before),
    after: runHeadView(store, after),
    digits: changeDigits(changes),
    comparability: comparabilityWording(changes),
    counts: countsOf(rows),
    grades: gradesOf(rows, changes),
    types: guideline.types.map(({ code, name }) => ({ code, name })),
    subdistricts: [...new Set(compounds.map(({ subdistrict }) => subdistrict))],
    rows,
    onlyBefore: codesOf(before.scores).filter((code) => !later.has(code)),
    onlyAfter: codesOf(after.scores).filter((code) => !changes.earlier.has(code)),
  });
}

/** As many digits as either run publishes. */
export function changeDigits({ pair: { before, after } }: StandingChanges): number {
  return Math.max(before.guideline.rounding.digits, after.guideline.rounding.digits);
}

/** Every compound that both runs have, in the order of their codes. */
function changeRows(changes: StandingChanges): ChangeRow[] {
  return changes.after.scores.compounds.flatMap((compound) => {
    const earlier = changes.earlier.get(compound.code);
    return earlier === undefined ? [] : [changeRow(earlier, compound, changes)];
  });
}

/** A compound from mid-year to year-end. */
export function changeRow(
  before: CompoundScore,
  after: CompoundScore,
  { pair }: Pick<StandingChanges, 'pair'>,
): ChangeRow {
  const { code, name, type, subdistrict, committee, households } = after;
  const rank = rankChange(before.ranks.type, after.ranks.type);
  return {
    ...{ code, name, type, subdistrict, committee, households },
    typeName: typeName(pair.after.guideline.types, type),
    status: { before: before.status, after: after.status },
    score: scoreChange(before.score, after.score),
    grade: gradeChange(before.grade, after.grade, {
      before: gradeNames(pair.before.guideline),
      after: gradeNames(pair.after.guideline),
    }),
    rank: before.type === type ? rank : { ...rank, gained: null },
  };
}

function gradeNames({ grades }: Guideline): string[] {
  return grades.map(({ name }) => name);
}

function gradesOf(rows: readonly ChangeRow[], { pair }: StandingChanges): ChangeOverview['grades'] {
  const { before, after, counts } = gradeTable(rows, {
    before: gradeNames(pair.before.guideline),
    after: gradeNames(pair.after.guideline),
  });
  return { before: [...before], after: [...after], counts: counts.map((row) => [...row]) };
}

function codesOf({ compounds }: Scores): string[] {
  return compounds.map(({ code }) => code);
}

function countsOf(rows: readonly ChangeRow[]): ChangeOverview['counts'] {
  const differences = rows.flatMap(({ score }) => score.difference ?? []);
  return {
    compared: differences.length,
    rose: differences.filter((difference) => difference > 0).length,
    fell: differences.filter((difference) => difference < 0).length,
  };
}
