import type {
  ComparedLine,
  CompoundComparisonView,
  EarnedPoints,
} from '../../shared/contract/scores/comparison.ts';
import { type Guideline, type Indicator, isBranch } from '../../shared/model/guideline.ts';
import type { RunPhase } from '../../shared/model/phase.ts';
import type { CompoundScore } from '../../shared/model/scores.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { scoreText } from '../../shared/report/figures.ts';
import { scoreChange } from '../../shared/scoring/changes.ts';
import { latestRunHead } from '../store/runs.ts';
import type { Workspace } from '../store/workspace.ts';
import { compoundHead } from './compound-head.ts';
import { publishedPart } from './published-part.ts';
import { rememberedRun } from './remembered-run.ts';

/** Puts two compounds side by side, indicator by indicator, by the evidence as it stands now. */
export function compareCompounds(
  { store }: Workspace,
  { phase, codes }: { readonly phase: RunPhase; readonly codes: readonly [string, string] },
): Result<CompoundComparisonView> {
  const computed = rememberedRun(store, phase);
  if (!computed.ok) return computed;
  const run = computed.value;
  const compounds = codes.map((code) => run.scores.compounds.find((one) => one.code === code));
  const [first, second] = compounds;
  if (first === undefined || second === undefined) {
    return refused(problem('no-such-compound', { code: codes[first === undefined ? 0 : 1] }));
  }
  const stored = latestRunHead(store, phase);
  return ok({
    sides: [compoundHead(run, first), compoundHead(run, second)],
    lead: scoreChange(second.score, first.score).difference,
    parts: run.phases.map((part) => {
      const { scores } = publishedPart(run, part);
      const sides = codes.map((code) => pointsOf(scores.compounds.find((one) => one.code === code)));
      return {
        phase: part.phase,
        lines: linesOf(run.guideline.indicators, { guideline: run.guideline, sides }, 0),
      };
    }),
    digits: run.guideline.rounding.digits,
    standing: stored === null ? 'none' : stored.digest === run.digest ? 'current' : 'outdated',
  });
}

type Points = ReadonlyMap<string, CompoundScore['branches'][number]>;

/** A compound may be new at year-end: then nothing was earned in mid-year. */
function pointsOf(compound: CompoundScore | undefined): Points {
  const all = compound === undefined ? [] : [...compound.branches, ...compound.leaves];
  return new Map(all.map((one) => [one.id, one]));
}

interface Sides {
  readonly guideline: Guideline;
  readonly sides: readonly Points[];
}

/** What either side is measured on, each branch before those below it. */
function linesOf(indicators: readonly Indicator[], sides: Sides, depth: number): ComparedLine[] {
  return indicators.flatMap((indicator) => {
    const { id, name } = indicator;
    if (sides.sides.every((points) => !points.has(id))) return [];
    const children = isBranch(indicator) ? linesOf(indicator.children, sides, depth + 1) : [];
    const earned = sides.sides.map((points) => earnedIn(points, id, sides.guideline));
    const line = {
      id,
      name,
      depth,
      isLeaf: !isBranch(indicator),
      sides: earned,
      lead: leadIn(sides.sides, id),
    };
    return [line, ...children];
  });
}

function earnedIn(points: Points, id: string, guideline: Guideline): EarnedPoints {
  const score = points.get(id);
  if (score === undefined) return null;
  const { earned, f } = score;
  return { points: score.points, earned: earned === null ? null : scoreText(earned, guideline), share: f };
}

/** Points of one and the same number can be compared; types may give an indicator others. */
function leadIn([first, second]: readonly Points[], id: string): number | null {
  const [one, other] = [first?.get(id), second?.get(id)];
  if (one === undefined || other === undefined || one.points !== other.points) return null;
  return scoreChange(other.earned, one.earned).difference;
}
