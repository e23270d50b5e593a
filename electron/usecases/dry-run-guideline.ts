import type { DryRun, TriedCompound } from '../../shared/contract/guideline/dry-run.ts';
import { judgeGuideline } from '../../shared/guideline/judge-guideline.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { CompoundScore } from '../../shared/model/scores.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { scorePhase } from '../../shared/scoring/score-phase.ts';
import { phaseScores } from '../../shared/scoring/to-scores.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { countingPhase, madeUpEvidence } from './made-up-evidence.ts';
import { rememberedEvidence } from './remembered-evidence.ts';
import { SAMPLES, sampleCompounds } from './sample-compounds.ts';

export interface DryRunRequest {
  readonly phase: Phase;
  /** As a window holds it: it is judged first. */
  readonly guideline: unknown;
  /** The compounds to be tried on; when none is named, one of each type. */
  readonly codes: readonly string[];
  /** Whether made-up compounds are wanted even though there is a register: a new guideline has no evidence yet. */
  readonly isMadeUp: boolean;
}

/** Scores a few compounds by a guideline, from the evidence as it stands or from made-up evidence. Nothing is kept. */
export async function dryRunGuideline(
  workspace: Workspace,
  { phase: asked, guideline: draft, codes, isMadeUp: isAskedFor }: DryRunRequest,
  context: UseCaseContext,
): Promise<Result<DryRun>> {
  const judged = judgeGuideline(draft);
  if (!judged.ok) return judged;
  const { guideline } = judged.value;
  const standing = rememberedEvidence(workspace.store, asked);
  const isMadeUp = isAskedFor || standing.compounds.length === 0;
  const phase = isMadeUp ? countingPhase(guideline, asked) : asked;
  const { compounds, evidence } = isMadeUp
    ? await madeUpEvidence(guideline, phase, { count: SAMPLES, context })
    : standing;
  const samples = sampleCompounds(guideline, compounds, codes);
  const traces = scorePhase({ guideline, phase, compounds: samples, evidence });
  const scores = phaseScores(guideline, phase, traces, {}).compounds;
  return ok({ isMadeUp, compounds: inOrder(scores, samples).map(tried) });
}

function inOrder(
  scores: readonly CompoundScore[],
  order: readonly { readonly code: string }[],
): CompoundScore[] {
  return order.flatMap(({ code }) => scores.find((score) => score.code === code) ?? []);
}

function tried({ code, name, type, status, score, leaves }: CompoundScore): TriedCompound {
  return {
    code,
    name,
    type,
    status,
    score,
    leaves: leaves.map(({ id, v, earned, points }) => ({ id, v, earned, points })),
  };
}
