import { explainCompound } from '../../shared/explain/explain-compound.ts';
import { explainYear } from '../../shared/explain/explain-year.ts';
import type { Explanation } from '../../shared/explain/explanation.ts';
import type { RunPhase } from '../../shared/model/phase.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import type { Standing } from '../../shared/scoring/standing.ts';
import { latestRunHead } from '../store/runs.ts';
import { sourceReader } from '../store/sources.ts';
import type { ReadStore } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import { compoundIn } from './compound-head.ts';
import { rememberedRun } from './remembered-run.ts';
import { type TracedPart, type TracedRun, tracedByAll } from './traced-by-all.ts';

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
  return ok(explainIn(workspace, tracedByAll(computed.value), compound));
}

/** The same by a run that has the compound's traces. */
export function explainIn({ store }: Workspace, run: TracedRun, code: string): CompoundExplanation {
  const { digest, scores, guidelineVersion } = run;
  const { guideline, phase } = scores;
  const stored = latestRunHead(store, phase);
  const standing = stored === null ? 'none' : stored.digest === digest ? 'current' : 'outdated';
  return { explanation: explain(store, run, code), run: standing, digest, guideline, guidelineVersion };
}

function explain(db: ReadStore, run: TracedRun, code: string): Explanation {
  const phases = run.parts.flatMap((part) => explainPhase(db, run, part, code));
  const [only] = phases;
  if (run.scores.phase !== 'annual' && only !== undefined) return only;
  return explainYear(standingAmong(run.year, run, code), phases);
}

function explainPhase(db: ReadStore, run: TracedRun, part: TracedPart, code: string): Explanation[] {
  // A compound may be new at year-end: then there is nothing to say about mid-year.
  if (!part.traces.some(({ compound }) => compound.code === code)) return [];
  const leftOut = part.leftOut
    .filter(({ compound }) => compound === code)
    .reduce((sum, { responses }) => sum + responses, 0);
  const { guideline } = run;
  const input = { ...standingAmong(part.traces, { guideline, scores: part.scores }, code), leftOut };
  return [explainCompound(input, sourceReader(db, part.phase))];
}

/** The standing of a compound as it was published among the others. */
function standingAmong<S extends Standing>(
  standings: readonly S[],
  { guideline, scores }: Pick<TracedRun, 'guideline' | 'scores'>,
  code: string,
) {
  const standing = standings.find(({ compound }) => compound.code === code);
  if (standing === undefined) throw new Error(`no standing of ${code}`);
  const { score, grade, ranks } = compoundIn({ scores }, code);
  return { guideline, standing: { ...standing, score, grade, ranks }, all: scores.compounds };
}
