import type { Compound } from '../../shared/model/compound.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { listCompounds } from '../store/compounds.ts';
import type { Workspace } from '../store/workspace.ts';

/** How many compounds a guideline is tried on unless others are named. */
export const SAMPLES = 5;

/**
 * The compounds that a guideline is tried on: those named, as far as they are there; else the first of each type and
 * then the first of the rest, five at most.
 */
export function sampleCompounds(
  { types }: Guideline,
  compounds: readonly Compound[],
  codes: readonly string[],
): Compound[] {
  const named = codes.flatMap((code) => compounds.find((compound) => compound.code === code) ?? []);
  if (named.length > 0) return named;
  const ofEachType = types.flatMap(({ code }) => compounds.find(({ type }) => type === code) ?? []);
  return [...new Set([...ofEachType, ...compounds])].slice(0, SAMPLES);
}

/** Every compound of a phase, for a person to choose from. */
export function trialCompounds(
  { store }: Workspace,
  phase: Phase,
): Pick<Compound, 'code' | 'name' | 'type'>[] {
  return listCompounds(store, phase).map(({ code, name, type }) => ({ code, name, type }));
}
