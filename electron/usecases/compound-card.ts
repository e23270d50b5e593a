import type { CardPart, CompoundCard } from '../../shared/contract/scores/card.ts';
import type { Explanation } from '../../shared/explain/explanation.ts';
import type { Phase, RunPhase } from '../../shared/model/phase.ts';
import type { CompoundScore } from '../../shared/model/scores.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { scoreText } from '../../shared/report/figures.ts';
import type { ReadStore } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import { cardIndicator } from './card-indicator.ts';
import { compoundHead, compoundIn } from './compound-head.ts';
import type { UseCaseContext } from './context.ts';
import { explainIn } from './explain-compound.ts';
import { type LeafSecrecy, leafSecrecy } from './leaf-secrecy.ts';
import { mediansOf } from './medians-of-type.ts';
import { rememberedStoredRun } from './remembered-stored-run.ts';
import { shortSampleOf } from './sampling/short-samples.ts';
import { sinceMidYear } from './since-mid-year.ts';
import type { TracedRun } from './traced-by-all.ts';
import { tracedRun } from './traced-run.ts';

/** The card of a compound: why it stands where it stands by the evidence as it is now, beside the middle of its type. */
export function compoundCard(
  workspace: Workspace,
  { phase, code }: { readonly phase: RunPhase; readonly code: string },
  { author }: Pick<UseCaseContext, 'author'>,
): Result<CompoundCard> {
  const traced = tracedRun(workspace.store, phase, [code]);
  if (!traced.ok) return traced;
  const run = traced.value;
  const compound = run.scores.compounds.find((one) => one.code === code);
  if (compound === undefined) return refused(problem('no-such-compound', { code }));
  const { explanation, run: standing, digest, guideline, guidelineVersion } = explainIn(workspace, run, code);
  const secrecyIn = (part: Phase) => leafSecrecy(workspace.store, part, author, run.guideline);
  return ok({
    ...compoundHead(run, compound),
    phase,
    change: sinceMidYear(workspace.store, run.scores)(compound),
    shortSample: shortSampleOf(workspace.store, phase, run.guideline)(code),
    sentences: [...(phase === 'annual' ? explanation.sentences : [])],
    parts: partsOf(explanation).map((part) => cardPart(run, part, secrecyIn)),
    digits: run.guideline.rounding.digits,
    run: { standing, ...storedScore(workspace.store, run, compound) },
    digest,
    guideline,
    guidelineVersion,
  });
}

/** The phases that are explained: the explanation itself, or for the year those it is made of. */
function partsOf(explanation: Explanation): readonly Explanation[] {
  return explanation.phase === 'annual' ? explanation.phases : [explanation];
}

function cardPart(
  run: TracedRun,
  explanation: Explanation,
  secrecyIn: (phase: Phase) => LeafSecrecy,
): CardPart {
  const { phase, status, score, grade, sentences, indicators } = explanation;
  const part = run.parts.find((scored) => scored.phase === phase);
  if (phase === 'annual' || part === undefined) throw new Error(`${phase} is no phase of the run`);
  const { guideline } = run;
  const compound = compoundIn(part, explanation.code);
  const medians = mediansOf(part.scores, compound.type, guideline);
  const beside = { compound, medians, guideline, isHidden: secrecyIn(phase) };
  return {
    ...{ phase, status, grade },
    score: score === null ? null : scoreText(score, guideline),
    sentences: [...sentences],
    indicators: indicators.map((indicator) => cardIndicator(indicator, beside)),
  };
}

/** What the latest stored run says of the compound. */
function storedScore(
  db: ReadStore,
  { guideline, scores }: TracedRun,
  { code }: CompoundScore,
): Omit<CompoundCard['run'], 'standing'> {
  const stored = rememberedStoredRun(db, scores.phase);
  const { score = null, grade = null } = stored?.scores.compounds.find((one) => one.code === code) ?? {};
  const createdAt = stored?.createdAt ?? null;
  return { createdAt, score: score === null ? null : scoreText(score, guideline), grade };
}
