import type { CompoundComparisonView } from '../../shared/contract/scores/comparison.ts';
import type { RunPhase } from '../../shared/model/phase.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { scoreChange } from '../../shared/scoring/changes.ts';
import { latestRunHead } from '../store/runs.ts';
import type { Workspace } from '../store/workspace.ts';
import { comparedLines } from './compared-lines.ts';
import { compoundHead } from './compound-head.ts';
import type { UseCaseContext } from './context.ts';
import { leafSecrecy } from './leaf-secrecy.ts';
import type { TracedPart } from './traced-by-all.ts';
import { tracedRun } from './traced-run.ts';

/** Puts two compounds side by side, indicator by indicator, by the evidence as it stands now. */
export function compareCompounds(
  { store }: Workspace,
  { phase, codes }: { readonly phase: RunPhase; readonly codes: readonly [string, string] },
  { author }: Pick<UseCaseContext, 'author'>,
): Result<CompoundComparisonView> {
  const traced = tracedRun(store, phase, codes);
  if (!traced.ok) return traced;
  const run = traced.value;
  const { guideline } = run;
  const [first, second] = codes.map((code) => run.scores.compounds.find((one) => one.code === code));
  if (first === undefined || second === undefined) {
    return refused(problem('no-such-compound', { code: codes[first === undefined ? 0 : 1] }));
  }
  const linesIn = (part: TracedPart) => {
    const { compounds } = part.scores;
    const sides = codes.map((code) => compounds.find((one) => one.code === code) ?? null);
    return comparedLines(guideline, sides, leafSecrecy(store, part.phase, author, guideline));
  };
  const stored = latestRunHead(store, phase);
  return ok({
    sides: [compoundHead(run, first), compoundHead(run, second)],
    lead: scoreChange(second.score, first.score).difference,
    parts: run.parts.map((part) => ({ phase: part.phase, lines: linesIn(part) })),
    digits: guideline.rounding.digits,
    standing: stored === null ? 'none' : stored.digest === run.digest ? 'current' : 'outdated',
  });
}
