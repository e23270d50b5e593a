import { earlierResults, latestYear } from '../../../shared/action/years/earlier-scores.ts';
import type { CompoundYears } from '../../../shared/contract/years.ts';
import type { RunPhase } from '../../../shared/model/phase.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { scoreChange } from '../../../shared/scoring/changes.ts';
import { currentRecords } from '../../store/records.ts';
import type { Workspace } from '../../store/workspace.ts';
import { rememberedStoredRun } from '../remembered-stored-run.ts';
import { knownMergers } from './known-mergers.ts';

/** What the compounds came to in one phase of the latest year before. */
export interface YearResults {
  readonly year: number;
  readonly compounds: CompoundYears[];
}

/** The year before beside the latest run of the same phase; null where that phase of no earlier year is known. */
export function yearResults(
  { store, year }: Workspace,
  { phase }: { readonly phase: RunPhase },
): Result<YearResults | null> {
  const records = currentRecords(store, 'earlier-score');
  const latest = latestYear(records, year);
  const results = earlierResults(records, knownMergers(store), { phase, year });
  if (latest === null || results.size === 0) return ok(null);
  const run = rememberedStoredRun(store, phase);
  const scores = new Map(run?.scores.compounds.map(({ code, score }) => [code, score]));
  const compounds = [...results].map(([code, all]) => {
    const own = all.find((result) => result.code === code);
    const { difference } = scoreChange(own?.score ?? null, scores.get(code) ?? null);
    return { code, results: all.map(({ year: _year, ...result }) => result), difference };
  });
  return ok({ year: latest, compounds });
}
