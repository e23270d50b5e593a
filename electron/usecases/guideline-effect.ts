import type { Guideline } from '../../shared/model/guideline.ts';
import { PHASE_NAMES } from '../../shared/model/names.ts';
import { PHASES, type Phase, type RunPhase } from '../../shared/model/phase.ts';
import { type Problem, problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { compareScores } from '../../shared/scoring/compare-scores.ts';
import type { Change, ScoreComparison } from '../../shared/scoring/comparison.ts';
import { phasesOfRun, scoreRun } from '../../shared/scoring/score-run.ts';
import { hasResults, latestRun, latestRunHead, type RunHead } from '../store/runs.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { effectWarnings } from './effect-warnings.ts';
import { guidelineOfRun } from './guideline-of-run.ts';
import { readRunEvidence } from './read-run-evidence.ts';

/** What another guideline would do to a finished run. */
export interface GuidelineEffect {
  /** The run it is compared with. */
  readonly run: RunHead;
  /** The guideline of the run, and the one that was tried. */
  readonly guidelines: Change<Guideline>;
  /** Both sides from today's evidence: when it changed since the run, a warning says so. */
  readonly comparison: ScoreComparison;
  readonly warnings: readonly Problem[];
}

/**
 * Scores the evidence of a phase by the guideline of its latest run and by another one, and compares. Nothing
 * is stored. Refused when the phase was not scored yet.
 */
export function guidelineEffect(
  { store }: Workspace,
  { phase, guideline }: { readonly phase: RunPhase; readonly guideline: Guideline },
  context: UseCaseContext,
): Result<GuidelineEffect> {
  const run = latestRunHead(store, phase);
  if (run === null) return refused(noRun(phase));
  const guidelines = { before: guidelineOfRun(store, run), after: guideline };
  context.progress({ step: { zh: '正在读取数据', en: 'reading the evidence' }, done: 0, total: 0 });
  const evidence = readRunEvidence(store, phase, phasesOfEither(guidelines, phase));
  if (!evidence.ok) return evidence;
  context.progress({ step: { zh: '正在评分', en: 'scoring' }, done: 0, total: 0 });
  const scores = {
    before: scoreRun(guidelines.before, phase, evidence.value).scores,
    after: scoreRun(guidelines.after, phase, evidence.value).scores,
  };
  const comparison = compareScores(scores.before, scores.after, gradesOf(guidelines));
  const isCurrent = hasResults(store, run.id, scores.before);
  const stored = isCurrent ? null : (latestRun(store, phase)?.scores ?? null);
  const tried = { phase, guidelines, evidence: evidence.value, stored, scores };
  return ok({ run, guidelines, comparison, warnings: effectWarnings(tried) });
}

/** For the year, the weights of the two guidelines may name different phases. */
function phasesOfEither({ before, after }: Change<Guideline>, phase: RunPhase): Phase[] {
  const looked = new Set([...phasesOfRun(before, phase), ...phasesOfRun(after, phase)]);
  return PHASES.filter((part) => looked.has(part));
}

function gradesOf({ before, after }: Change<Guideline>): Change<readonly string[]> {
  return { before: before.grades.map(({ name }) => name), after: after.grades.map(({ name }) => name) };
}

function noRun(phase: RunPhase): Problem {
  const { zh, en } = PHASE_NAMES[phase];
  return problem('effect-no-run', { phase: zh, phaseInEnglish: en, code: phase });
}
