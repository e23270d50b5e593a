import { z } from 'zod';
import { assessedObjectSchema, type ImportKind } from '../../shared/model/evidence.ts';
import {
  type CellMend,
  type ImportPlan,
  type RememberedColumns,
  settledColumnsSchema,
} from '../../shared/model/import-plan.ts';
import type { SettledName } from '../../shared/model/name-proposal.ts';
import { jsonColumn } from './json-column.ts';
import type { ReadStore, WriteStore } from './store.ts';

/** Keeps what a person settled about a plan beside its import. */
export function writeSettlements(db: WriteStore, plan: ImportPlan, sequence: number): void {
  writeMends(db, plan.mends ?? [], sequence);
  writeNames(db, namesSettledBy(plan), sequence);
  const { settledColumns } = plan;
  if (settledColumns === undefined) return;
  const { fingerprint, columns } = settledColumns;
  const insert = db.prepare('INSERT INTO settled_columns (import, fingerprint, columns) VALUES (?, ?, ?)');
  insert.run(sequence, fingerprint, JSON.stringify(columns));
}

function writeMends(db: WriteStore, mends: readonly CellMend[], sequence: number): void {
  const insert = db.prepare(
    `INSERT INTO mended_cell (import, source_row, position, heading, original, mended)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  for (const { row, column, heading, original, mended } of mends) {
    insert.run(sequence, row, column, heading, original, mended);
  }
}

/** What a person said names mean; what was only remembered stands with the import that it comes from. */
function namesSettledBy({ names = [] }: ImportPlan): Omit<SettledName, 'by'>[] {
  return names.flatMap(({ text, committee, taken }) =>
    taken?.by === 'person' ? [{ text, committee, object: taken.object }] : [],
  );
}

function writeNames(db: WriteStore, names: readonly Omit<SettledName, 'by'>[], sequence: number): void {
  const insert = db.prepare(
    'INSERT INTO settled_name (import, text, committee, level, object) VALUES (?, ?, ?, ?, ?)',
  );
  for (const { text, committee, object } of names) {
    insert.run(sequence, text, committee, object.level, object.id);
  }
}

const mendRow = z.object({
  row: z.number().int(),
  column: z.number().int(),
  heading: z.string(),
  original: z.string(),
  mended: z.string(),
});

/** The cells that were mended before an import was committed, by row and column. */
export function listMends(db: ReadStore, sequence: number): CellMend[] {
  return db
    .prepare(
      `SELECT source_row AS row, position AS column, heading, original, mended
       FROM mended_cell WHERE import = ? ORDER BY source_row, position`,
    )
    .all(sequence)
    .map((row) => mendRow.parse(row));
}

const nameRow = z.object({
  text: z.string(),
  committee: z.string(),
  level: assessedObjectSchema.shape.level,
  object: z.string(),
});

/** What a person settled names to mean with one import. */
export function listSettledNames(db: ReadStore, sequence: number): SettledName[] {
  return namesOf(
    db
      .prepare('SELECT text, committee, level, object FROM settled_name WHERE import = ? ORDER BY text')
      .all(sequence),
    'person',
  );
}

/** What names mean by the imports that stand; of several the latest one counts. */
export function rememberedNames(db: ReadStore): SettledName[] {
  const rows = db
    .prepare(
      `SELECT text, committee, level, object, max(settled_name.import)
       FROM settled_name JOIN import ON import.sequence = settled_name.import
       WHERE import.undone_at IS NULL GROUP BY text, committee ORDER BY text, committee`,
    )
    .all();
  return namesOf(rows, 'remembered');
}

function namesOf(rows: readonly unknown[], by: SettledName['by']): SettledName[] {
  return rows.map((row) => {
    const { text, committee, level, object } = nameRow.parse(row);
    return { text, committee, object: { level, id: object }, by };
  });
}

const columnsRow = z.object({
  sequence: z.number().int(),
  author: z.string(),
  importedAt: z.string(),
  fingerprint: z.string(),
  columns: jsonColumn(settledColumnsSchema.shape.columns),
});

/** What columns of this kind were settled to mean by the imports that stand, the latest first. */
export function rememberedColumns(db: ReadStore, kind: ImportKind): RememberedColumns[] {
  return db
    .prepare(
      `SELECT import.sequence, author, imported_at AS importedAt, fingerprint, columns
       FROM settled_columns JOIN import ON import.sequence = settled_columns.import
       WHERE import.undone_at IS NULL AND import.kind = ? ORDER BY import.sequence DESC`,
    )
    .all(kind)
    .map((row) => columnsRow.parse(row));
}
