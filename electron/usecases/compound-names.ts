import type { Phase } from '../../shared/model/phase.ts';
import type { ReadStore } from '../store/store.ts';
import { rememberedCompounds } from './remembered-compounds.ts';

/** Gives a compound with the name that the register of a phase has for its code; the code itself where it has none. */
export type CompoundNames = (code: string) => { readonly code: string; readonly name: string };

/** The names of all compounds in a phase. */
export function compoundNames(db: ReadStore, phase: Phase): CompoundNames {
  const names = new Map(rememberedCompounds(db, phase).map(({ code, name }) => [code, name]));
  return (code) => ({ code, name: names.get(code) ?? code });
}
