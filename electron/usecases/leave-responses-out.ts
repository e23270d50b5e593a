import { PHASE_NAMES } from '../../shared/model/names.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { QUALITY_RULE_NAMES, type QualityRule } from '../../shared/model/quality.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { leaveOut, leftOutDecisions } from '../store/left-out.ts';
import type { ReadStore } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { findResponses } from './find-responses.ts';
import { flaggedResponses } from './flagged-responses.ts';

/** All that a rule flags now, or some responses: by number in the workspace, `file:row`, or key. */
type ChosenResponses = { readonly rule: QualityRule } | { readonly responses: readonly (string | number)[] };

/** Which responses of a phase are to be left out, and why. */
interface LeavingOut {
  readonly phase: Phase;
  readonly chosen: ChosenResponses;
  readonly reason: string;
}

/**
 * Leaves responses out of scores, tallies and counts; they stay stored, and stay left out when they are imported again.
 * Refused without a reason, and where one of them is not there or left out already.
 *
 * @returns how many were left out
 */
export function leaveResponsesOut(
  { store }: Workspace,
  { phase, chosen, reason }: LeavingOut,
  context: UseCaseContext,
): Result<{ readonly responses: number }> {
  if (reason.trim() === '') return refused(problem('quality-reason-missing'));
  const keys =
    'rule' in chosen ? keysFlagged(store, phase, chosen.rule) : keysChosen(store, phase, chosen.responses);
  if (!keys.ok) return keys;
  const rule = 'rule' in chosen ? chosen.rule : null;
  const decision = { phase, keys: keys.value, reason: reason.trim(), rule };
  leaveOut(store, decision, { deed: context.newId(), author: context.author, now: context.now() });
  return ok({ responses: keys.value.length });
}

function keysFlagged(db: ReadStore, phase: Phase, rule: QualityRule): Result<string[]> {
  const flagged = flaggedResponses(db, phase).filter(({ flags }) => flags.some((flag) => flag.rule === rule));
  if (flagged.length > 0) return ok(flagged.map(({ key }) => key));
  const [name, when] = [QUALITY_RULE_NAMES[rule], PHASE_NAMES[phase]];
  const facts = { rule: name.zh, ruleInEnglish: name.en, phase: when.zh, phaseInEnglish: when.en };
  return refused(problem('quality-none-flagged', facts));
}

function keysChosen(db: ReadStore, phase: Phase, responses: readonly (string | number)[]): Result<string[]> {
  const found = findResponses(db, phase, responses);
  if (!found.ok) return found;
  const decisions = leftOutDecisions(db, phase);
  const problems = found.value
    .filter(({ key }) => decisions.has(key))
    .map(({ given }) => problem('quality-already-left-out', { given }));
  return problems.length > 0 ? refused(...problems) : ok(found.value.map(({ key }) => key));
}
