import { type Compound, committeeKey } from '../../shared/model/compound.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { PhaseEvidence } from '../../shared/scoring/phase-evidence.ts';
import { readEvidenceOf } from '../store/read-evidence.ts';
import type { ReadStore } from '../store/store.ts';
import { rememberedCompounds } from './remembered-compounds.ts';
import { rememberedEvidence } from './remembered-evidence.ts';

/**
 * What is known of some compounds and of their committees in a phase. Of others it may hold nothing: as long as the evidence of all
 * was not read, only what is asked for is.
 */
export function evidenceAbout(db: ReadStore, phase: Phase, compounds: readonly Compound[]): PhaseEvidence {
  const known = rememberedEvidence.known(db, phase);
  if (known !== null) return known.evidence;
  const isAll = compounds.length === rememberedCompounds(db, phase).length;
  if (isAll) return rememberedEvidence(db, phase).evidence;
  return readEvidenceOf(db, phase, {
    compounds: compounds.map(({ code }) => code),
    committees: compounds.map(committeeKey),
  });
}
