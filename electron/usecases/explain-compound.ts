import { type CompoundExplanationInput, explainCompound } from '../../shared/explain/explain-compound.ts';
import { explainYear } from '../../shared/explain/explain-year.ts';
import type { Explanation } from '../../shared/explain/explanation.ts';
import type { RunPhase } from '../../shared/model/phase.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { publishStandings } from '../../shared/scoring/publish-standings.ts';
import type { ScoredPhase } from '../../shared/scoring/score-run.ts';
import type { Standing } from '../../shared/scoring/standing.ts';
import { latestRunHead } from '../store/runs.ts';
import { listSources } from '../store/sources.ts';
import type { Workspace } from '../store/workspace.ts';
import type { ComputedRun } from './compute-run.ts';
import { rememberedRun } from './remembered-run.ts';

/** An explanation of the evidence as it stands, and whether the stored run still says the same. */
export interface CompoundExplanation {
  readonly explanation: Explanation;
  /** `current`: the latest run has this digest; `outdated`: the evidence changed since; `none`: no run yet. */
  readonly run: 'current' | 'outdated' | 'none';
  readonly digest: string;
  /** The name of the guideline it was computed by, and its number in the workspace. */
  readonly guideline: string;
  readonly guidelineVersion: number;
}

/** Says why a compound, given by its code, has the score it has, down to the rows of the imported files. */
export function explainCompoundScore(
  workspace: Workspace,
  { phase, compound }: { readonly phase: RunPhase; readonly compound: string },
): Result<CompoundExplanation> {
  const computed = rememberedRun(workspace.store, phase);
  if (!computed.ok) return computed;
  if (!computed.value.compounds.some(({ code }) => code === compound)) {
    return refused(problem('no-such-compound', { code: compound }));
  }
  const { digest, scores, guidelineVersion } = computed.value;
  const { guideline } = scores;
  const stored = latestRunHead(workspace.store, phase);
  const run = stored === null ? 'none' : stored.digest === digest ? 'current' : 'outdated';
  const explanation = explain(workspace, computed.value, compound, phase);
  return ok({ explanation, run, digest, guideline, guidelineVersion });
}

function explain(workspace: Workspace, run: ComputedRun, code: string, phase: RunPhase): Explanation {
  const phases = run.phases.flatMap((part) => explainPhase(workspace, run, part, code));
  const [only] = phases;
  if (phase !== 'annual' && only !== undefined) return only;
  return explainYear(standingAmong(run.year, run, code), phases);
}

function explainPhase(
  workspace: Workspace,
  run: ComputedRun,
  part: ScoredPhase,
  code: string,
): Explanation[] {
  // A compound may be new at year-end: then there is nothing to say about mid-year.
  if (!part.compounds.some((compound) => compound.code === code)) return [];
  const leftOut = (part.counts.leftOut ?? [])
    .filter(({ compound }) => compound === code)
    .reduce((sum, { responses }) => sum + responses, 0);
  const input = { ...standingAmong(part.traces, run, code), leftOut };
  return [explainCompound(input, (object, reads) => listSources(workspace.store, part.phase, object, reads))];
}

function standingAmong<S extends Standing>(
  standings: readonly S[],
  { guideline }: ComputedRun,
  code: string,
) {
  const all = publishStandings(standings, guideline);
  const standing = all.find(({ compound }) => compound.code === code);
  if (standing === undefined) throw new Error(`no standing of ${code}`);
  return { guideline, standing, all } satisfies CompoundExplanationInput<typeof standing>;
}
