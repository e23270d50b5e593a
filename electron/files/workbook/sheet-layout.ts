import { type MergedRange, PLAIN_LAYOUT, type SheetLayout } from '../../../shared/model/sheet.ts';
import { columnAt, MOST_COLUMNS, MOST_ROWS, rowAt } from './cell-reference.ts';
import { type PassOver, passOverRows } from './pass-over-rows.ts';
import { isTrue } from './truth.ts';
import { inPart } from './xml/visit-xml.ts';
import type { XmlAttributes } from './xml/xml-attributes.ts';
import { XmlTokens } from './xml/xml-tokens.ts';
import type { Archive } from './zip/open-archive.ts';

/** Merged ranges that are kept, the first ones of a sheet: titles and headings are among them. */
const MOST_MERGES = 10_000;

/**
 * Reads from the part of a sheet how it presents its cells. The rows are passed over by searching for their end; only
 * where they hold comments or the like, in which that end could stand as well, they are read tag by tag.
 */
export async function readSheetLayout(archive: Archive, part: string): Promise<SheetLayout> {
  const quick = await scanned(archive, part, new LayoutScanner(passOverRows));
  return quick ?? (await scanned(archive, part, new LayoutScanner(null))) ?? PLAIN_LAYOUT;
}

async function scanned(archive: Archive, part: string, scanner: LayoutScanner): Promise<SheetLayout | null> {
  for await (const chunk of archive.chunks(part)) {
    if (!inPart(part, () => scanner.scan(chunk))) return null;
  }
  return inPart(part, () => scanner.finish());
}

/** Goes through a sheet piece by piece; a piece may end anywhere. */
class LayoutScanner {
  readonly #tokens = new XmlTokens();
  readonly #layout = new LayoutDraft();
  readonly #passOver: PassOver | null;
  #inRows = false;

  /** @param passOver the quick way through the rows; null to read every tag of them */
  constructor(passOver: PassOver | null) {
    this.#passOver = passOver;
  }

  /** Whether everything is clear so far. */
  scan(chunk: Buffer): boolean {
    const tokens = this.#tokens;
    tokens.feed(chunk);
    for (;;) {
      const passed = this.#inRows && this.#passOver !== null ? this.#passOver(tokens) : 'end';
      if (passed !== 'end') return passed === 'more';
      this.#inRows = false;
      const token = tokens.next();
      if (token === 'more') return true;
      if (token === 'open') this.#open();
    }
  }

  finish(): SheetLayout {
    this.#tokens.finish();
    return this.#layout.value();
  }

  #open(): void {
    const { name, depth, at } = this.#tokens;
    this.#inRows = name === 'sheetData' && depth === 2 && at !== null;
    this.#layout.take(this.#tokens);
  }
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
