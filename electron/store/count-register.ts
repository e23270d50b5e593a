import { committeeKey, compoundSchema } from '../../shared/model/compound.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { grouped } from '../../shared/scoring/ordering.ts';
import type { ReadStore } from './store.ts';

const placeRow = compoundSchema.pick({ type: true, subdistrict: true, committee: true });

/** How large the register of a phase is. */
export interface RegisterSize {
  readonly compounds: number;
  readonly committees: number;
  readonly subdistricts: number;
  /** Compounds by type code. */
  readonly types: ReadonlyMap<string, number>;
}

/** Counts the register of a phase: of the compounds that `listCompounds` lists, quicker than reading them. */
export function countRegister(db: ReadStore, phase: Phase): RegisterSize {
  // Beside max(), SQLite gives the other columns from the row that holds the maximum.
  const rows = db
    .prepare(
      `SELECT type, subdistrict, committee, max(standing.import)
       FROM compound JOIN standing ON standing.evidence = compound.evidence
       WHERE standing.kind = 'registry' AND (standing.phase IS NULL OR standing.phase = ?)
       GROUP BY code`,
    )
    .all(phase)
    .map((row) => placeRow.parse(row));
  const types = grouped(rows, ({ type }) => type);
  return {
    compounds: rows.length,
    committees: new Set(rows.map(committeeKey)).size,
    subdistricts: new Set(rows.map(({ subdistrict }) => subdistrict)).size,
    types: new Map([...types].map(([type, { length }]) => [type, length])),
  };
}
