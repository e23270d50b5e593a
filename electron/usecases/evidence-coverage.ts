import type { Compound } from '../../shared/model/compound.ts';
import { type Guideline, leavesOf, type Method } from '../../shared/model/guideline.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { type EvidenceSearch, searchFor } from '../../shared/scoring/find-evidence.ts';
import type { LeafNode } from '../../shared/scoring/indicator-tree.ts';
import type { EvidenceByMethod } from '../../shared/scoring/method-coverage.ts';
import type { PhaseEvidence } from '../../shared/scoring/phase-evidence.ts';
import { firstAnswers } from '../store/first-answers.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import { evidenceHead } from '../store/journal.ts';
import { readEvidence } from '../store/read-evidence.ts';
import type { StoredRun } from '../store/runs.ts';
import type { ReadStore } from '../store/store.ts';
import { rememberedCompounds } from './remembered-compounds.ts';
import { rememberedEvidence } from './remembered-evidence.ts';
import { standingRun } from './standing-run.ts';

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
 * scoring measures it, so that what counts as evidence here counts there, or taken from a run that still holds; until
 * guideline, register or evidence change it is not found out again.
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
  const search = searchFor(guideline, phase);
  const compounds = rememberedCompounds(db, phase);
  const look = (evidence: PhaseEvidence): CoveredCompound[] =>
    compounds.map((compound) => ({ compound, methods: search.find(compound, evidence) }));
  const read = rememberedEvidence.known(db, phase);
  if (read !== null) return look(read.evidence);
  const run = standingRun(db, phase);
  if (run !== null) return scoredCoverage(compounds, run, guideline);
  const evidence = readEvidence(db, phase, firstAnswers(db, phase));
  const covered = look(evidence);
  // A first response may say nothing that counts where a later one does: only then all of them are read.
  return covered.some((found) => mayLackAnswers(found, search, evidence))
    ? look(rememberedEvidence(db, phase).evidence)
    : covered;
}

/** What a run that still holds found out: a leaf has a fraction where there was evidence for it. */
function scoredCoverage(
  compounds: readonly Compound[],
  { scores }: Pick<StoredRun, 'scores'>,
  { indicators }: Guideline,
): CoveredCompound[] {
  const methodOf = new Map(leavesOf(indicators).map(({ id, method }) => [id, method]));
  const scored = new Map(scores.compounds.map((compound) => [compound.code, compound]));
  return compounds.map((compound) => {
    const methods = new Map<Method, boolean>();
    for (const { id, f } of scored.get(compound.code)?.leaves ?? []) {
      const method = methodOf.get(id);
      if (method !== undefined) methods.set(method, f !== null || methods.get(method) === true);
    }
    return { compound, methods };
  });
}

/** Whether residents answered and yet a method that asks them found no evidence. */
function mayLackAnswers(
  { compound: { code, type }, methods }: CoveredCompound,
  search: EvidenceSearch,
  { compounds }: PhaseEvidence,
): boolean {
  const hasAnswers = (compounds.get(code)?.answers.size ?? 0) > 0;
  const isOpen = ({ leaf, reads }: LeafNode) =>
    reads.kind === 'answers' && methods.get(leaf.method) === false;
  return hasAnswers && search.leavesFor(type).some(isOpen);
}
