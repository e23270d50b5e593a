import type { Compound } from '../../shared/model/compound.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { listCompounds } from '../store/compounds.ts';
import type { ReadStore } from '../store/store.ts';
import { rememberedByPhase } from './remembered-by-phase.ts';

/** The register of a phase, read once and remembered until the journal says something new. */
export const rememberedCompounds = rememberedByPhase((db: ReadStore, phase: Phase): readonly Compound[] =>
  listCompounds(db, phase),
);
