import type { Compound } from '../../shared/model/compound.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import type { Phase, RunPhase } from '../../shared/model/phase.ts';
import type { CompoundScore } from '../../shared/model/scores.ts';
import { scorePhase } from '../../shared/scoring/score-phase.ts';
import { phasesOfRun } from '../../shared/scoring/score-run.ts';
import { scoreYear, type YearStanding } from '../../shared/scoring/score-year.ts';
import { saysTheSame } from '../../shared/scoring/to-scores.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import type { StoredRun } from '../store/runs.ts';
import type { ReadStore } from '../store/store.ts';
import { evidenceAbout } from './evidence-about.ts';
import { rememberedCompounds } from './remembered-compounds.ts';
import { standingRun } from './standing-run.ts';
import type { TracedPart, TracedRun } from './traced-by-all.ts';

/**
 * The stored run with the traces of some compounds, by code; null where the run may no longer hold, or where one of them does
 * not come out as it was stored, so that everything has to be computed.
 */
export function tracedByStored(db: ReadStore, phase: RunPhase, codes: readonly string[]): TracedRun | null {
  const run = standingRun(db, phase);
  if (run === null || !codes.every((code) => compoundOf(run, code) !== undefined)) return null;
  const { guideline, number: guidelineVersion } = currentGuideline(db);
  const parts = phasesOfRun(guideline, phase).flatMap((part) => storedPart(db, part, codes, guideline) ?? []);
  if (parts.length < phasesOfRun(guideline, phase).length) return null;
  const year =
    phase === 'annual' ? storedYear(run, among(rememberedCompounds(db, 'end'), codes), parts, guideline) : [];
  if (year === null) return null;
  return { guideline, guidelineVersion, digest: run.digest, scores: run.scores, year, parts };
}

function storedPart(
  db: ReadStore,
  phase: Phase,
  codes: readonly string[],
  guideline: Guideline,
): TracedPart | null {
  const run = standingRun(db, phase);
  if (run === null) return null;
  const compounds = among(rememberedCompounds(db, phase), codes);
  const evidence = evidenceAbout(db, phase, compounds);
  const traces = scorePhase({ guideline, phase, compounds, evidence });
  const holds = traces.every((trace) => {
    const published = compoundOf(run, trace.compound.code);
    return published !== undefined && saysTheSame(published, trace, guideline.rounding);
  });
  return holds
    ? { phase, scores: run.scores, traces, leftOut: run.scores.evidence[phase]?.leftOut ?? [] }
    : null;
}

function storedYear(
  run: StoredRun,
  compounds: readonly Compound[],
  parts: readonly TracedPart[],
  guideline: Guideline,
): YearStanding[] | null {
  const traces = Object.fromEntries(parts.map((part) => [part.phase, part.traces]));
  const year = scoreYear({ guideline, compounds, traces });
  const holds = year.every(({ compound, status, raw }) => {
    const published = compoundOf(run, compound.code);
    return published?.status === status && published.raw === (raw?.toNumber() ?? null);
  });
  return holds ? year : null;
}

function among(compounds: readonly Compound[], codes: readonly string[]): Compound[] {
  return compounds.filter(({ code }) => codes.includes(code));
}

function compoundOf({ scores }: StoredRun, code: string): CompoundScore | undefined {
  return scores.compounds.find((compound) => compound.code === code);
}
