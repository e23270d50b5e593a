import type { MergedRange, SheetLayout } from '../../../shared/model/sheet.ts';
import { columnAt, MOST_COLUMNS, MOST_ROWS, rowAt } from './cell-reference.ts';
import { isTrue } from './truth.ts';
import { visitXml } from './xml/visit-xml.ts';
import type { XmlAttributes } from './xml/xml-attributes.ts';
import type { XmlTokens } from './xml/xml-tokens.ts';
import type { Archive } from './zip/open-archive.ts';

/** Merged ranges that are kept, the first ones of a sheet: titles and headings are among them. */
const MOST_MERGES = 10_000;

/** Reads from the part of a sheet how it presents its cells. */
export async function readSheetLayout(archive: Archive, part: string): Promise<SheetLayout> {
  const layout = new LayoutDraft();
  await visitXml(part, archive.chunks(part), (token, tokens) => {
    if (token === 'open') layout.take(tokens);
  });
  return layout.value();
}

/** A layout while the elements around the rows are read. */
class LayoutDraft {
  readonly #hidden = new Set<number>();
  readonly #merges: MergedRange[] = [];
  #filtered = false;

  /** Takes an element just opened, whichever it is. */
  take({ name, depth, attributes }: XmlTokens): void {
    if (name === 'col' && depth === 3) this.#takeColumns(attributes);
    else if (name === 'mergeCell' && depth === 3) this.#takeMerge(attributes.value('ref') ?? '');
    else if (name === 'sheetPr' && depth === 2) this.#filtered ||= isTrue(attributes.value('filterMode'));
    else if (name === 'filterColumn' && depth === 3) this.#filtered = true;
  }

  value(): SheetLayout {
    const hiddenColumns = [...this.#hidden].sort((a, b) => a - b);
    return { hiddenColumns, merges: this.#merges, filtered: this.#filtered };
  }

  #takeColumns(attributes: XmlAttributes): void {
    if (!isTrue(attributes.value('hidden'))) return;
    const first = Number(attributes.value('min') ?? 1);
    const last = Math.min(Number(attributes.value('max') ?? first), MOST_COLUMNS);
    for (let column = Math.max(1, first); column <= last; column++) this.#hidden.add(column - 1);
  }

  #takeMerge(reference: string): void {
    const merge = mergedRange(reference);
    if (merge !== null && this.#merges.length < MOST_MERGES) this.#merges.push(merge);
  }
}

/**
 * The range that a reference such as `A1:C2` names; null for one that no sheet has, and for a single cell.
 *
 * @example mergedRange('A1:C2') // { firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 2 }
 */
function mergedRange(reference: string): MergedRange | null {
  const corners = reference.split(':').map(corner);
  const [first, last] = corners;
  if (corners.length !== 2 || !first || !last) return null;
  const range = {
    firstRow: first.row,
    lastRow: last.row,
    firstColumn: first.column,
    lastColumn: last.column,
  };
  return range.firstRow <= range.lastRow && range.firstColumn <= range.lastColumn ? range : null;
}

function corner(reference: string): { readonly row: number; readonly column: number } | null {
  const bytes = Buffer.from(reference.slice(0, 20));
  const row = rowAt(bytes, 0, bytes.length);
  const column = columnAt(bytes, 0, bytes.length);
  return row >= 1 && row <= MOST_ROWS && column >= 0 ? { row, column } : null;
}
