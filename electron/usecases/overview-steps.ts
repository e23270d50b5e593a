import { phaseSampling } from '../../shared/action/sampling/short-sample.ts';
import type { Steps } from '../../shared/contract/overview.ts';
import { adviseGuideline } from '../../shared/guideline/advise-guideline.ts';
import { checkGuideline } from '../../shared/guideline/check-guideline.ts';
import { type Guideline, leavesOf } from '../../shared/model/guideline.ts';
import type { Phase, RunPhase } from '../../shared/model/phase.ts';
import type { StoredCounts } from '../store/count-evidence.ts';
import { countRegister, type RegisterSize } from '../store/count-register.ts';
import { currentGuideline, type GuidelineVersion } from '../store/guideline-versions.ts';
import type { ReadStore } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import { isBuiltInGuideline } from './is-built-in-guideline.ts';
import { rememberedCounts } from './remembered-counts.ts';
import { rememberedTotals } from './remembered-totals.ts';
import { type RunState, runState } from './run-state.ts';
import { samplingStanding } from './sampling/sampling-standing.ts';

/** How far each of the five steps has come in a phase or the year, and what is to be done next. */
export function overviewSteps({ store }: Workspace, phase: RunPhase): Steps {
  const looked = phase === 'annual' ? 'end' : phase;
  const version = currentGuideline(store);
  const register = countRegister(store, looked);
  const counts = rememberedCounts(store, looked);
  const run = runState(store, phase);
  return {
    guideline: guidelineStep(version, isBuiltInGuideline(version.guideline)),
    register: registerStep(version.guideline, register),
    evidence: { ...evidenceStep(register, counts), sampling: samplingOf(store, looked) },
    scores: scoresStep(store, run, nextBeforeScoring(register, counts)),
    reports: reportsStep(run),
  };
}

function guidelineStep({ guideline, number }: GuidelineVersion, isBuiltIn: boolean): Steps['guideline'] {
  const errors = checkGuideline(guideline).length;
  const warnings = adviseGuideline(guideline).length;
  const next = errors > 0 ? 'mend' : isBuiltIn ? 'adopt' : warnings > 0 ? 'advice' : null;
  return {
    // Advice may be weighed and left: a guideline of one's own is ready with it.
    state: next === null || next === 'advice' ? 'ready' : 'open',
    next,
    title: guideline.title,
    label: guideline.version,
    version: number,
    leaves: leavesOf(guideline.indicators).length,
    errors,
    warnings,
  };
}

function registerStep(guideline: Guideline, { types, ...size }: RegisterSize): Steps['register'] {
  const known = new Set(guideline.types.map(({ code }) => code));
  const unknownTypes = [...types]
    .filter(([type]) => !known.has(type))
    .reduce((sum, [, compounds]) => sum + compounds, 0);
  if (size.compounds === 0) return { state: 'empty', next: 'import', ...size, unknownTypes };
  if (unknownTypes > 0) return { state: 'open', next: 'types', ...size, unknownTypes };
  return { state: 'ready', next: null, ...size, unknownTypes };
}

function evidenceStep(
  register: RegisterSize,
  { responses, interviews, marks, checks, findings, metrics }: StoredCounts,
): Omit<Steps['evidence'], 'sampling'> {
  const counts = { responses, interviews, marks, checks, findings, metrics };
  const isEmpty = Object.values(counts).every((count) => count === 0);
  const next = register.compounds === 0 ? 'register' : isEmpty ? 'import' : null;
  return { next, ...counts };
}

function samplingOf(db: ReadStore, phase: Phase): Steps['evidence']['sampling'] {
  const standing = samplingStanding(db, phase);
  if (standing === null) return null;
  const { parts, short } = phaseSampling(phase, standing.compounds.values());
  return { planned: parts.size, short: short.length };
}

function nextBeforeScoring(register: RegisterSize, counts: StoredCounts): 'register' | 'evidence' | null {
  const { next } = evidenceStep(register, counts);
  return next === 'import' ? 'evidence' : next;
}

function scoresStep(
  db: ReadStore,
  { state, run }: RunState,
  before: 'register' | 'evidence' | null,
): Steps['scores'] {
  if (state === 'none') return { state: 'empty', next: before ?? 'score', run: null };
  const { id, createdAt, author } = run;
  const latest = { id, createdAt, author, ...rememberedTotals(db, id) };
  if (state === 'touched') return { state: 'open', next: before ?? 'score-again', run: latest };
  return { state: 'ready', next: null, run: latest };
}

function reportsStep({ state }: RunState): Steps['reports'] {
  switch (state) {
    case 'none':
      return { state: 'empty', next: 'score' };
    case 'touched':
      return { state: 'open', next: 'score-again' };
    case 'current':
      return { state: 'open', next: 'export' };
    default:
      return state satisfies never;
  }
}
