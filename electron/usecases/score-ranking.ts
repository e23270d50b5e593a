import type { LeafColumn, Ranking, RankingRow } from '../../shared/contract/scores/ranking.ts';
import type { SinceMidYear } from '../../shared/contract/scores/standing.ts';
import type { Wording } from '../../shared/language/wording.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import type { RunPhase } from '../../shared/model/phase.ts';
import type { CompoundScore, Scores } from '../../shared/model/scores.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { partsOfYear } from '../../shared/report/gap-text.ts';
import { gapWording } from '../../shared/report/gap-wording.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { guidelineOfRun } from './guideline-of-run.ts';
import { type LeafSecrecy, leafSecrecy } from './leaf-secrecy.ts';
import { aspectColumns, leafColumns } from './ranking-columns.ts';
import { rememberedStoredRun } from './remembered-stored-run.ts';
import { runHeadView } from './run-head-view.ts';
import { shortSampleOf } from './sampling/short-samples.ts';
import { sinceMidYear } from './since-mid-year.ts';

/** The latest run of a phase as a ranking, every figure as it was published; null where nothing was scored yet. */
export function scoreRanking(
  { store }: Workspace,
  { phase }: { readonly phase: RunPhase },
  { author }: Pick<UseCaseContext, 'author'>,
): Result<Ranking | null> {
  const run = rememberedStoredRun(store, phase);
  if (run === null) return ok(null);
  const guideline = guidelineOfRun(store, run);
  const columns = {
    aspects: aspectColumns(guideline, run.scores),
    leaves: leafColumns(guideline, run.scores),
    parts: phase === 'annual' ? partsOfYear({ guideline }) : [],
  };
  const since = sinceMidYear(store, run.scores);
  const shortSample = shortSampleOf(store, phase, guideline);
  const isHidden = leafSecrecy(store, phase === 'annual' ? 'end' : phase, author, guideline);
  return ok({
    run: runHeadView(store, run),
    rounding: guideline.rounding,
    types: typesOf(guideline, run.scores),
    subdistricts: [...new Set(run.scores.compounds.map(({ subdistrict }) => subdistrict))],
    grades: guideline.grades,
    ...columns,
    rows: run.scores.compounds.map((compound) =>
      rowOf(compound, { guideline, columns, since, shortSample, isHidden }),
    ),
    groups: run.scores.groups.map(({ households: _, ...group }) => group),
  });
}

function typesOf({ types }: Guideline, { compounds }: Scores): Ranking['types'] {
  return types.map(({ code, name }) => ({
    code,
    name,
    compounds: compounds.filter(({ type }) => type === code).length,
  }));
}

interface RowRules {
  readonly guideline: Guideline;
  readonly columns: Pick<Ranking, 'aspects' | 'parts'> & { readonly leaves: readonly LeafColumn[] };
  readonly since: (compound: CompoundScore) => SinceMidYear | null;
  readonly shortSample: (code: string) => Wording | null;
  readonly isHidden: LeafSecrecy;
}

function rowOf(
  compound: CompoundScore,
  { guideline, columns, since, shortSample, isHidden }: RowRules,
): RankingRow {
  const { code, name, type, subdistrict, committee, households, status, score, grade, ranks } = compound;
  const points = new Map([...compound.branches, ...compound.leaves].map((one) => [one.id, one]));
  return {
    ...{ code, name, type, subdistrict, committee, households, status, score, grade, ranks },
    coverage: compound.coverage,
    gap: gapWording(compound, guideline),
    shortSample: shortSample(code),
    change: since(compound),
    aspects: columns.aspects.map(({ id }) => {
      const { earned = null, f = null } = points.get(id) ?? {};
      return earned === null || f === null ? null : { earned, share: f };
    }),
    leaves: columns.leaves.map(({ id }) =>
      isHidden(compound, id) ? 'hidden' : (points.get(id)?.earned ?? null),
    ),
    parts: columns.parts.map((phase) => compound.printed[phase]),
  };
}
