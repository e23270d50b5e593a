import { observedAdvice } from '../../shared/guideline/observed/observed-advice.ts';
import { canonicalJson } from '../../shared/model/canonical-json.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import { PHASE_NAMES } from '../../shared/model/names.ts';
import { PHASES, type RunPhase } from '../../shared/model/phase.ts';
import type { Scores } from '../../shared/model/scores.ts';
import { type Problem, problem } from '../../shared/problems/problem.ts';
import { isChanged, isGroupChanged } from '../../shared/scoring/changes.ts';
import { compareScores } from '../../shared/scoring/compare-scores.ts';
import type { Change, PublishedScores } from '../../shared/scoring/comparison.ts';
import type { RunEvidence } from '../../shared/scoring/score-run.ts';
import { unknownTypes } from '../../shared/scoring/unknown-types.ts';
import { unreadEvidence } from '../../shared/scoring/unread-evidence.ts';

/** What was found while a guideline was tried on a finished run. */
export interface TriedGuideline {
  readonly phase: RunPhase;
  readonly guidelines: Change<Guideline>;
  readonly evidence: RunEvidence;
  /** As the run was stored. */
  readonly stored: PublishedScores;
  /** What the guidelines make of the evidence as it stands. */
  readonly scores: { readonly before: PublishedScores; readonly after: Scores };
}

/** Everything a person should know before believing the comparison, and what it shows about the guideline. */
export function effectWarnings(tried: TriedGuideline): Problem[] {
  const { guidelines, evidence, scores } = tried;
  const phases = PHASES.flatMap((phase) => evidence.phases[phase] ?? []);
  return [
    ...sameGuideline(guidelines),
    ...changedEvidence(tried),
    ...unknownTypes(guidelines.after, evidence.compounds, guidelines.before),
    ...unreadEvidence(
      guidelines.after,
      phases.map(({ evidence: ofPhase }) => ofPhase),
    ),
    ...observedAdvice(guidelines.after, scores.after),
  ];
}

function sameGuideline({ before, after }: Change<Guideline>): Problem[] {
  return canonicalJson(before) === canonicalJson(after) ? [problem('effect-same-guideline')] : [];
}

/** Compares what is stored with what the run's own guideline makes of the evidence now. */
function changedEvidence({ phase, guidelines, stored, scores }: TriedGuideline): Problem[] {
  const grades = guidelines.before.grades.map(({ name }) => name);
  const since = compareScores(stored, scores.before, { before: grades, after: grades });
  const changed = since.compounds.filter(isChanged);
  const count = changed.length + since.onlyBefore.length + since.onlyAfter.length;
  const { zh, en } = PHASE_NAMES[phase];
  if (count > 0) return [problem('effect-evidence-changed', { phase: zh, phaseInEnglish: en, count })];
  return since.groups.some(isGroupChanged)
    ? [problem('effect-groups-changed', { phase: zh, phaseInEnglish: en })]
    : [];
}
