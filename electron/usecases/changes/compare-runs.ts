import { CAUSES, type Causes, causesOf, digitsOf } from '../../../shared/action/change/causes.ts';
import { changeSide, measuredAlike } from '../../../shared/action/change/change-side.ts';
import type { RunPair, RunSide } from '../../../shared/action/change/scores-on-the-way.ts';
import type { CauseRow, CausesView, ComparedRuns, ListedRun } from '../../../shared/contract/changes.ts';
import type { CompoundScore } from '../../../shared/model/scores.ts';
import { typeName } from '../../../shared/model/type-name.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { scoreChange } from '../../../shared/scoring/changes.ts';
import { latestRunHead, listRuns, type RunHead, type StoredRun, storedRun } from '../../store/runs.ts';
import type { ReadStore } from '../../store/store.ts';
import type { Workspace } from '../../store/workspace.ts';
import { guidelineOfRun } from '../guideline-of-run.ts';
import { rememberedStoredRun } from '../remembered-stored-run.ts';
import { runHeadView } from '../run-head-view.ts';

/**
 * Why the scores of two stored runs differ, compound by compound and cause by cause. Each run is named by the beginning of its id or
 * its digest; refused where that names none or several, and for a run of the year, which has no leaves to take apart.
 */
export function compareRuns(
  { store }: Workspace,
  { from, to }: { readonly from: string; readonly to: string },
): Result<ComparedRuns> {
  const before = namedRun(store, from);
  if (!before.ok) return before;
  const after = namedRun(store, to);
  if (!after.ok) return after;
  return ok(comparedRuns(store, before.value, after.value));
}

const remembered = new WeakMap<ReadStore, { readonly key: string; readonly compared: ComparedRuns }>();

/** Stored runs never change, so what lies between two of them is found out once. */
function comparedRuns(store: ReadStore, before: PhaseRun, after: PhaseRun): ComparedRuns {
  const key = `${before.id} ${after.id}`;
  const known = remembered.get(store);
  if (known?.key === key) return known.compared;
  const compared = compare(store, before, after);
  remembered.set(store, { key, compared });
  return compared;
}

function compare(store: ReadStore, before: PhaseRun, after: PhaseRun): ComparedRuns {
  const runs = { before: readRun(store, before), after: readRun(store, after) };
  const pair = runPair(store, { ...before, run: runs.before }, { ...after, run: runs.after });
  const earlier = new Map(runs.before.scores.compounds.map((compound) => [compound.code, compound]));
  const later = new Set(runs.after.scores.compounds.map(({ code }) => code));
  const rows = runs.after.scores.compounds.flatMap((compound) => {
    const known = earlier.get(compound.code);
    return known === undefined ? [] : [causeRow(known, compound, pair)];
  });
  return {
    before: headOf(store, before),
    after: headOf(store, after),
    digits: digitsOf(pair),
    moved: movedBy(rows),
    compared: rows.filter(({ causes }) => causes !== null).length,
    rows,
    onlyBefore: [...earlier.keys()].filter((code) => !later.has(code)),
    onlyAfter: [...later].filter((code) => !earlier.has(code)),
  };
}

/** The latest of a phase is at hand for other screens, too. */
function readRun(store: ReadStore, { id, phase }: RunHead): StoredRun {
  const isLatest = latestRunHead(store, phase)?.id === id;
  const run = isLatest ? rememberedStoredRun(store, phase) : storedRun(store, id);
  if (run === null) throw new Error(`run ${id} is gone`);
  return run;
}

function headOf(store: ReadStore, run: RunHead): ListedRun {
  return { ...runHeadView(store, run), phase: run.phase };
}

type PhaseRun = RunHead & Pick<RunSide, 'phase'>;

function runPair(
  store: ReadStore,
  before: PhaseRun & { readonly run: StoredRun },
  after: PhaseRun & { readonly run: StoredRun },
): RunPair {
  const guidelines = { before: guidelineOfRun(store, before), after: guidelineOfRun(store, after) };
  const alike = measuredAlike(changeSide(guidelines.before), changeSide(guidelines.after));
  return {
    before: { guideline: guidelines.before, phase: before.phase },
    after: { guideline: guidelines.after, phase: after.phase },
    alike,
  };
}

function causeRow(before: CompoundScore, after: CompoundScore, pair: RunPair): CauseRow {
  const { code, name, type, subdistrict, committee, households } = after;
  return {
    ...{ code, name, type, subdistrict, committee, households },
    typeName: typeName(pair.after.guideline.types, type),
    score: scoreChange(before.score, after.score),
    causes: causesOf(before, after, pair),
  };
}

function movedBy(rows: readonly CauseRow[]): CausesView {
  const count = (cause: keyof Causes) =>
    rows.filter(({ causes }) => causes !== null && causes[cause] !== 0).length;
  const counts = CAUSES.map((cause) => [cause, count(cause)] as const);
  return Object.fromEntries(counts) as Record<keyof Causes, number>;
}

const FEWEST_LETTERS = 4;

/** The one run whose id or digest begins so. */
function namedRun(store: ReadStore, given: string): Result<PhaseRun> {
  const start = given.trim().toLowerCase();
  const all = listRuns(store);
  const named = all.filter(({ id, digest }) =>
    start.length < FEWEST_LETTERS
      ? id === given
      : id.toLowerCase().startsWith(start) || digest.startsWith(start),
  );
  // Scoring the same evidence again gives the same digest: any of those runs says the same.
  const digests = new Set(named.map(({ digest }) => digest));
  const run = named.at(-1);
  if (run === undefined) return refused(problem('changes-no-such-run', { given }));
  if (digests.size > 1) return refused(problem('changes-ambiguous-run', { given, count: named.length }));
  const { phase } = run;
  return phase === 'annual' ? refused(problem('changes-run-of-year', { given })) : ok({ ...run, phase });
}
