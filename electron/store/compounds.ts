import { z } from 'zod';
import { type Compound, compoundSchema } from '../../shared/model/compound.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { GatheredRows } from './gathered-rows.ts';
import { jsonColumn } from './json-column.ts';
import type { ReadStore } from './store.ts';

/** The columns of the table, as `compoundRow` reads them. */
export const COMPOUND_COLUMNS = `
  code, name, aliases, type, subdistrict, committee, households, residents, buildings,
  built_year AS builtYear, property_company AS propertyCompany, owners_committee AS ownersCommittee`;

/** How a row of the table is read. */
export const compoundRow = compoundSchema.extend({ aliases: jsonColumn(z.array(z.string())) });

/** Prepares writing what registers say; the number is that of the evidence row. */
export function compoundWriter(rows: GatheredRows): (evidence: number, value: Compound) => void {
  const insert = rows.insert(
    `INSERT INTO compound (evidence, code, name, aliases, type, subdistrict, committee, households, residents,
                           buildings, built_year, property_company, owners_committee)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return (evidence, value) => {
    const { code, name, aliases, type, subdistrict, committee, households, residents } = value;
    const { buildings, builtYear, propertyCompany, ownersCommittee } = value;
    const names = JSON.stringify(aliases);
    insert(
      evidence,
      code,
      name,
      names,
      type,
      subdistrict,
      committee,
      households,
      residents,
      buildings,
      builtYear,
      propertyCompany,
      ownersCommittee,
    );
  };
}

/**
 * The register of a phase, by code: of each compound what the latest import says among the registers of that
 * phase and those of both phases. With null only the registers of both phases are read.
 */
export function listCompounds(db: ReadStore, phase: Phase | null): Compound[] {
  // Beside max(), SQLite gives the other columns from the row that holds the maximum.
  const rows = db
    .prepare(
      `SELECT ${COMPOUND_COLUMNS}, max(standing.import)
       FROM compound JOIN standing ON standing.evidence = compound.evidence
       WHERE standing.kind = 'registry' AND (standing.phase IS NULL OR standing.phase = ?)
       GROUP BY code ORDER BY code`,
    )
    .all(phase);
  return rows.map((row) => compoundRow.parse(row));
}

/** What the register of a phase says of one compound; null where it is not in it. */
export function findCompound(db: ReadStore, phase: Phase, code: string): Compound | null {
  const row = db
    .prepare(
      `SELECT ${COMPOUND_COLUMNS} FROM compound JOIN standing ON standing.evidence = compound.evidence
       WHERE standing.kind = 'registry' AND code = ? AND (standing.phase IS NULL OR standing.phase = ?)
       ORDER BY standing.import DESC LIMIT 1`,
    )
    .get(code, phase);
  return row === undefined ? null : compoundRow.parse(row);
}

/** Whether a phase has a register at all. */
export function hasCompounds(db: ReadStore, phase: Phase): boolean {
  const row = db
    .prepare(
      `SELECT 1 AS found FROM standing
       WHERE kind = 'registry' AND (phase IS NULL OR phase = ?) LIMIT 1`,
    )
    .get(phase);
  return row !== undefined;
}
