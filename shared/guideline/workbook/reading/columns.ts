import { cellText } from '../../../cells/cell-text.ts';
import { headingKey } from '../../../cells/plain-text.ts';
import type { SheetRow } from '../../../model/sheet.ts';
import { columnLetters } from '../../../workbook/workbook.ts';

interface Column {
  readonly index: number;
  /** As written. */
  readonly heading: string;
}

/** The columns of a sheet, found by what stands above them: in any order, with stars, colons or spaces. */
export class Columns {
  private readonly byKey = new Map<string, Column[]>();
  /** By the heading as it is asked for, row after row. */
  private readonly found = new Map<string, Column | undefined>();

  constructor(headingRow: SheetRow | undefined) {
    headingRow?.cells.forEach((cell, index) => {
      const heading = cellText(cell);
      if (heading === '') return;
      const key = headingKey(heading);
      this.byKey.set(key, [...(this.byKey.get(key) ?? []), { index, heading }]);
    });
  }

  /** How many headings there are. */
  get count(): number {
    return this.byKey.size;
  }

  has(heading: string): boolean {
    return this.byKey.has(headingKey(heading));
  }

  indexOf(heading: string): number | undefined {
    return this.find(heading)?.index;
  }

  /** The heading as it stands in the sheet; as it should stand when it is not there. */
  asWritten(heading: string): string {
    return this.find(heading)?.heading ?? heading;
  }

  /** The letters of all columns under one heading. */
  lettersOf(heading: string): string[] {
    return (this.byKey.get(headingKey(heading)) ?? []).map(({ index }) => columnLetters(index));
  }

  /** The headings, as written, that are none of these. */
  besides(headings: readonly string[]): string[] {
    const known = new Set(headings.map(headingKey));
    return [...this.byKey].flatMap(([key, [column]]) =>
      known.has(key) || column === undefined ? [] : [column.heading],
    );
  }

  private find(heading: string): Column | undefined {
    if (!this.found.has(heading)) this.found.set(heading, this.byKey.get(headingKey(heading))?.[0]);
    return this.found.get(heading);
  }
}
