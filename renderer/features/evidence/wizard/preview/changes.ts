import type { PreviewRow, Revision } from '../../../../../shared/contract/evidence/preview.ts';

/** Something a person does about a preview. */
export type Change =
  | { readonly kind: 'revise'; readonly revision: Revision }
  | { readonly kind: 'take-back' };

/** A change that was asked for. */
export interface AskedChange {
  readonly change: Change;
  /** The token of the preview that came of it; null as long as it waits. */
  readonly result: string | null;
}

/** A single cell that shall say something else. */
interface MendedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What to run next, and how many of the waiting changes that settles: mends of cells are made as one. Null for nothing. */
export function nextChange(
  waiting: readonly Change[],
): { readonly change: Change; readonly taken: number } | null {
  const [first] = waiting;
  if (first === undefined) return null;
  const other = waiting.findIndex((change) => mendedCells(change) === null);
  const mends = waiting.slice(0, other === -1 ? undefined : other);
  const cells = mends.flatMap((change) => mendedCells(change) ?? []);
  if (cells.length === 0) return { change: first, taken: 1 };
  return { change: { kind: 'revise', revision: { kind: 'mend', cells } }, taken: mends.length };
}

function mendedCells(change: Change): MendedCell[] | null {
  return change.kind === 'revise' && change.revision.kind === 'mend' ? change.revision.cells : null;
}

/** The changes that the preview of this token does not show yet. */
export function notShownBy(asked: readonly AskedChange[], token: string): readonly AskedChange[] {
  return asked.slice(asked.findLastIndex(({ result }) => result === token) + 1);
}

/** The row as it will read once these changes are made; what they mean for it is not known yet. */
export function withChanges(row: PreviewRow, changes: readonly AskedChange[]): PreviewRow {
  return changes.reduce((before, { change }) => {
    if (change.kind === 'take-back') return before;
    return cellsIn(before, change.revision).reduce(withCell, before);
  }, row);
}

function cellsIn({ row, cells }: PreviewRow, revision: Revision): MendedCell[] {
  if (revision.kind === 'mend') return revision.cells.filter((cell) => cell.row === row);
  if (revision.kind !== 'mend-alike' || cells[revision.column] !== revision.reads) return [];
  return [{ row, column: revision.column, text: revision.text }];
}

function withCell(row: PreviewRow, { column, text }: MendedCell): PreviewRow {
  const known = row.mended.find((mend) => mend.column === column);
  const original = known?.original ?? row.cells[column] ?? '';
  const others = row.mended.filter((mend) => mend !== known);
  return {
    ...row,
    cells: row.cells.with(column, text),
    mended: text === original ? others : [...others, { column, original }],
  };
}

/** The last choice of a kind that was made and is not shown yet; undefined where none was. */
export function lastChoice<Kind extends Revision['kind']>(
  changes: readonly AskedChange[],
  kind: Kind,
): Extract<Revision, { kind: Kind }> | undefined {
  const last = changes.findLast(({ change }) => change.kind === 'revise' && change.revision.kind === kind);
  return last?.change.kind === 'revise'
    ? (last.change.revision as Extract<Revision, { kind: Kind }>)
    : undefined;
}
