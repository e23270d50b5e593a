import type { Phase } from '../../../shared/model/phase.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';
import { findCompound } from '../../store/compounds.ts';
import type { ReadStore } from '../../store/store.ts';
import { rememberedInterviews } from './remembered-interviews.ts';

/** That neither the register nor an interview of the phase knows a compound, by code; null where one does, and for all of them. */
export function unknownCompound(db: ReadStore, phase: Phase, code: string | null): Problem | null {
  if (code === null || findCompound(db, phase, code) !== null) return null;
  const isHeard = rememberedInterviews(db, phase).some(({ compound }) => compound === code);
  return isHeard ? null : problem('interview-unknown-compound', { code });
}
