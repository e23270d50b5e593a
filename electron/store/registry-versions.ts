import { z } from 'zod';
import type { Compound } from '../../shared/model/compound.ts';
import { type Phase, phaseSchema } from '../../shared/model/phase.ts';
import { COMPOUND_COLUMNS, compoundRow } from './compounds.ts';
import type { ReadStore } from './store.ts';

const flag = z.number().transform((value) => value === 1);
const placeRow = z.object({
  /** The number of the import. */
  sequence: z.number().int(),
  phase: phaseSchema.nullable(),
  file: z.string(),
  sheet: z.string(),
  row: z.number().int(),
  author: z.string(),
  at: z.string(),
  isUndone: flag,
  isWithdrawal: flag,
});

/** What one import said of a compound. */
export interface RegistryVersion extends z.infer<typeof placeRow> {
  /** Null where it took the compound out of the register. */
  readonly says: Compound | null;
}

/** Everything that imports ever said of the compound of this code, the earliest first. */
export function registryVersions(db: ReadStore, code: string): RegistryVersion[] {
  const rows = db
    .prepare(
      `SELECT import.sequence, import.phase, import.file_name AS file, import.sheet, evidence_row.source_row AS row,
              import.author, import.imported_at AS at, import.undone_at IS NOT NULL AS isUndone,
              evidence_row.withdraws AS isWithdrawal, ${COMPOUND_COLUMNS}
       FROM evidence_row JOIN import ON import.sequence = evidence_row.import
       LEFT JOIN compound ON compound.evidence = evidence_row.id
       WHERE evidence_row.kind = 'registry' AND evidence_row.key = ? AND evidence_row.repeated = 0
       ORDER BY import.sequence`,
    )
    .all(code);
  return rows.map((row) => {
    const place = placeRow.parse(row);
    return { ...place, says: place.isWithdrawal ? null : compoundRow.parse(row) };
  });
}

/** The registers in which something stands of the compound: of both phases (null), of one, or of none. */
export function scopesNaming(db: ReadStore, code: string): (Phase | null)[] {
  const rows = db
    .prepare(
      `SELECT phase FROM evidence_row WHERE kind = 'registry' AND key = ? AND is_current = 1 ORDER BY phase`,
    )
    .all(code);
  return rows.map((row) => placeRow.pick({ phase: true }).parse(row).phase);
}
