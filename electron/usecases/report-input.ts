import { earlierResults } from '../../shared/action/years/earlier-scores.ts';
import { PHASE_NAMES } from '../../shared/model/names.ts';
import type { RunPhase } from '../../shared/model/phase.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import type { ReportInput } from '../../shared/report/report-input.ts';
import { documentSettings } from '../store/document-settings.ts';
import { currentRecords } from '../store/records.ts';
import type { Workspace } from '../store/workspace.ts';
import { judgedChanges } from './changes/judged-changes.ts';
import { guidelineOfRun } from './guideline-of-run.ts';
import { rememberedStoredRun } from './remembered-stored-run.ts';
import { reportRecords } from './report-records.ts';
import { runState } from './run-state.ts';
import { knownMergers } from './years/known-mergers.ts';

/** The latest run of a phase with the guideline it was scored by; refused when nothing was scored yet. */
export function reportInput({ store, year, exercise }: Workspace, phase: RunPhase): Result<ReportInput> {
  const run = rememberedStoredRun(store, phase);
  if (run === null) {
    const { zh, en } = PHASE_NAMES[phase];
    return refused(problem('report-no-run', { phase: zh, phaseInEnglish: en, code: phase }));
  }
  const before = phase === 'end' ? rememberedStoredRun(store, 'mid') : null;
  return ok({
    run,
    guideline: guidelineOfRun(store, run),
    year,
    exercise,
    settings: documentSettings(store),
    before,
    judged: before === null ? null : judgedChanges(store),
    records: reportRecords(store),
    yearBefore: earlierResults(currentRecords(store, 'earlier-score'), knownMergers(store), { phase, year }),
    isCurrent: runState(store, phase).state === 'current',
  });
}
