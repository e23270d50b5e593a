import type { Phase } from '../../shared/model/phase.ts';
import { listCompounds } from '../store/compounds.ts';
import type { ReadStore } from '../store/store.ts';

/** Gives compounds their names in the register of a phase; one that it does not have goes by its code. */
export function compoundNamer(
  db: ReadStore,
  phase: Phase,
): (code: string) => { readonly code: string; readonly name: string } {
  const names = new Map(listCompounds(db, phase).map(({ code, name }) => [code, name]));
  return (code) => ({ code, name: names.get(code) ?? code });
}
