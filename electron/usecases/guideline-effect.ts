import type { Wording } from '../../shared/language/wording.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import { PHASE_NAMES } from '../../shared/model/names.ts';
import { PHASES, type Phase, type RunPhase } from '../../shared/model/phase.ts';
import { type Problem, problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { compareScores } from '../../shared/scoring/compare-scores.ts';
import type { Change, ScoreComparison } from '../../shared/scoring/comparison.ts';
import { phasesOfRun, scoreRun } from '../../shared/scoring/score-run.ts';
import { isEvidenceTouchedSince } from '../store/journal.ts';
import { latestRunHead, publishedBy, type RunHead } from '../store/runs.ts';
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
  /**
   * Before: the run as stored. When the evidence changed since, which a warning says, the run's guideline on
   * the evidence as it stands: the difference is always that of the guidelines alone.
   */
  readonly comparison: ScoreComparison;
  readonly warnings: readonly Problem[];
}

const STEPS = 4;
const READING: Wording = { zh: '正在读取数据', en: 'reading the evidence' };
const SCORING: Wording = { zh: '正在评分', en: 'scoring' };
const COMPARING: Wording = { zh: '正在比较', en: 'comparing' };

/**
 * Scores the evidence of a phase by another guideline than its latest run did, and compares. Nothing is stored.
 * Refused when the phase was not scored yet.
 */
export function guidelineEffect(
  { store }: Workspace,
  { phase, guideline }: { readonly phase: RunPhase; readonly guideline: Guideline },
  context: UseCaseContext,
): Result<GuidelineEffect> {
  const run = latestRunHead(store, phase);
  if (run === null) return refused(noRun(phase));
  const guidelines = { before: guidelineOfRun(store, run), after: guideline };
  const isTouched = isEvidenceTouchedSince(store, run.id);
  context.progress({ step: READING, done: 0, total: STEPS });
  const phases = isTouched ? phasesOfEither(guidelines, phase) : phasesOfRun(guideline, phase);
  const evidence = readRunEvidence(store, phase, phases);
  if (!evidence.ok) return evidence;
  context.progress({ step: SCORING, done: 1, total: STEPS });
  const scoredBy = (used: Guideline) => scoreRun(used, phase, evidence.value).scores;
  const after = scoredBy(guideline);
  context.progress({ step: SCORING, done: 2, total: STEPS });
  const stored = publishedBy(store, run.id);
  const scores = { before: isTouched ? scoredBy(guidelines.before) : stored, after };
  context.progress({ step: COMPARING, done: 3, total: STEPS });
  const comparison = compareScores(scores.before, scores.after, gradesOf(guidelines));
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
