import type { Compound } from '../../shared/model/compound.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { type EvidenceByMethod, evidenceByMethod } from '../../shared/scoring/method-coverage.ts';
import { scorePhase } from '../../shared/scoring/score-phase.ts';
import { listCompounds } from '../store/compounds.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import { evidenceHead } from '../store/journal.ts';
import { readEvidence } from '../store/read-evidence.ts';
import type { ReadStore } from '../store/store.ts';

/** A compound of a phase, and by which of the methods that apply to it there is evidence. */
export interface CoveredCompound {
  readonly compound: Compound;
  readonly methods: EvidenceByMethod;
}

/** What was found last in an open file, and the journal's entry up to which it holds. */
interface Kept {
  readonly head: number;
  readonly phases: Map<Phase, readonly CoveredCompound[]>;
}

const KEPT = new WeakMap<ReadStore, Kept>();

/**
 * Of every compound of the phase's register, by code, what evidence there is as it stands now. It is measured as
 * scoring measures it, so that what counts as evidence here counts there; until guideline, register or evidence
 * change it is not measured again.
 */
export function evidenceCoverage(db: ReadStore, phase: Phase): readonly CoveredCompound[] {
  const { phases } = keptFor(db);
  const known = phases.get(phase);
  if (known !== undefined) return known;
  const measured = measureCoverage(db, phase);
  phases.set(phase, measured);
  return measured;
}

function keptFor(db: ReadStore): Kept {
  const head = evidenceHead(db);
  const known = KEPT.get(db);
  if (known?.head === head) return known;
  const kept: Kept = { head, phases: new Map() };
  KEPT.set(db, kept);
  return kept;
}

function measureCoverage(db: ReadStore, phase: Phase): readonly CoveredCompound[] {
  const { guideline } = currentGuideline(db);
  const compounds = listCompounds(db, phase);
  const traces = scorePhase({ guideline, phase, compounds, evidence: readEvidence(db, phase) });
  return traces.map((trace) => ({ compound: trace.compound, methods: evidenceByMethod(trace) }));
}
