import type { Compound } from '../../../shared/model/compound.ts';
import { listCompounds } from '../../store/compounds.ts';
import type { ReadStore } from '../../store/store.ts';
import { rememberedByPhase } from '../remembered-by-phase.ts';

const remembered = rememberedByPhase<ReadonlyMap<string, Compound>>(
  (db) => new Map([...listCompounds(db, 'mid'), ...listCompounds(db, 'end')].map((one) => [one.code, one])),
);

/** The compounds of the year by code, as year-end's register says, else mid-year's. */
export function registeredCompounds(db: ReadStore): ReadonlyMap<string, Compound> {
  return remembered(db, 'end');
}
