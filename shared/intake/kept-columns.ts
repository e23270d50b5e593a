import { cellText } from '../cells/cell-text.ts';
import type { SheetRow } from '../model/sheet.ts';
import { type Column, columnLetters, type Headings } from './headings.ts';

/** Keeps the cells under headings that a kind of import does not read. */
export class KeptColumns {
  /** By column: whether it is read. */
  private readonly used: readonly (true | undefined)[];
  private readonly names = new Map<number, string>();

  constructor(headings: Headings, used: readonly (Column | undefined)[]) {
    const isUsed: true[] = [];
    for (const column of used) if (column !== undefined) isUsed[column.index] = true;
    this.used = isUsed;
    const distinct = new DistinctNames();
    for (const { index, heading } of headings.columns) {
      if (!this.used[index]) this.names.set(index, distinct.name(heading));
    }
  }

  /**
   * The headings of the kept columns so far but for the silent ones; a column without a heading is named
   * once a cell of it has something.
   */
  headings(silent: readonly Column[] = []): string[] {
    const passedOver = new Set(silent.map((column) => column.index));
    return [...this.names].flatMap(([index, name]) => (passedOver.has(index) ? [] : [name]));
  }

  /** The kept cells of a row by heading, together with what was `added` while the row was read. */
  of(row: SheetRow, added: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
    const kept: (readonly [string, string])[] = [...added];
    for (let index = 0; index < row.cells.length; index += 1) {
      if (this.used[index]) continue;
      const text = cellText(row.cells[index]);
      if (text !== '') kept.push([this.nameOf(index), text]);
    }
    // Not by assignment: a heading may be `__proto__`.
    return Object.fromEntries(kept);
  }

  private nameOf(index: number): string {
    const name = this.names.get(index) ?? `[${columnLetters(index)}]`;
    this.names.set(index, name);
    return name;
  }
}

/** Gives repeated headings a number, so that none takes another's place. */
class DistinctNames {
  private readonly counts = new Map<string, number>();

  name(heading: string): string {
    let count = this.counts.get(heading) ?? 0;
    let name = heading;
    do {
      count += 1;
      name = count === 1 ? heading : `${heading} (${count})`;
    } while (count > 1 && this.counts.has(name));
    this.counts.set(heading, count);
    if (name !== heading) this.counts.set(name, 1);
    return name;
  }
}
