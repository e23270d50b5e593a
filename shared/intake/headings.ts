import { cellText } from '../cells/cell-text.ts';
import { headingKey, withoutBracket } from '../cells/plain-text.ts';
import type { Cell, SheetRow } from '../model/sheet.ts';
import { type ColumnChoices, NO_CHOICES } from './column-choices.ts';

/** One column of a table, known by its position; headings may repeat. */
export interface Column {
  /** From 0. */
  readonly index: number;
  /** As written. */
  readonly heading: string;
  /** As compared. */
  readonly key: string;
  /**
   * What says what the column means: its heading, the telling part of one that is joined from several rows, or the word
   * a person chose in its place; '' to keep it only.
   */
  readonly meant: string;
  /** Whether a person chose what it means. */
  readonly isChosen: boolean;
  /** The cell that says what the column means, or the word chosen in its place. */
  readonly cell: Cell;
}

/** A column as people point to it: its heading and its letter, for headings repeat. */
export function columnLabel({ heading, index }: Pick<Column, 'heading' | 'index'>): string {
  return `${heading}[${columnLetters(index)}]`;
}

/** The letters that a spreadsheet program shows above a column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${columnLetters(Math.floor(index / 26) - 1)}${last}`;
}

/** What is known of a heading row beside its cells. */
interface HeadingSettings {
  /** By position, the part of a joined heading that says what the column means; the whole of it when left out. */
  readonly meant?: ReadonlyMap<number, Cell>;
  /** The first rows below it. */
  readonly below?: readonly SheetRow[];
}

/** The headings of one row, in their order, found by what they say, or by what a person chose them to mean. */
export class Headings {
  readonly row: number;
  readonly columns: readonly Column[];
  /** The first rows below, as far as they are known: what stands in a column may say what it is. */
  readonly below: readonly SheetRow[];
  private readonly byKey = new Map<string, Column>();
  private readonly byLooseKey = new Map<string, Column>();

  constructor(
    row: SheetRow,
    choices: ColumnChoices = NO_CHOICES,
    { meant, below = [] }: HeadingSettings = {},
  ) {
    this.row = row.row;
    this.below = below;
    this.columns = row.cells.flatMap((cell, index) => {
      const heading = cellText(cell);
      return heading === '' ? [] : [columnOf(index, heading, meant?.get(index) ?? cell, choices.get(index))];
    });
    // The last one entered stays: the first of equals, and before them what a person chose.
    const written = this.columns.filter(({ isChosen }) => !isChosen);
    const chosen = this.columns.filter(({ isChosen, meant }) => isChosen && meant !== '');
    for (const column of [...written.toReversed(), ...chosen.toReversed()]) {
      const key = headingKey(column.meant);
      this.byKey.set(key, column);
      this.byLooseKey.set(headingKey(withoutBracket(key)), column);
    }
  }

  /** The first column headed by the first of these words that is there at all. */
  find(words: readonly string[]): Column | undefined {
    return firstOf(words, this.byKey);
  }

  /** As `find`, then the others that say the same: headings repeat. Beside a column that a person chose, only those chosen. */
  findEach(words: readonly string[]): Column[] {
    const first = this.find(words);
    if (first === undefined) return [];
    const keys = new Set(words.map(headingKey));
    const isAnother = (column: Column) => column !== first && column.isChosen === first.isChosen;
    return [
      first,
      ...this.columns.filter((column) => isAnother(column) && keys.has(headingKey(column.meant))),
    ];
  }

  /** As `find`; a heading with something in brackets after the word counts too: 「得分(0-10)」. */
  findLoosely(words: readonly string[]): Column | undefined {
    return firstOf(words, this.byKey) ?? firstOf(words, this.byLooseKey);
  }

  /** The headings for a sentence; of many, the first ones. */
  seen(): string {
    const shown = this.columns.slice(0, 20).map((column) => column.heading);
    return this.columns.length > shown.length ? `${shown.join('、')}…` : shown.join('、');
  }
}

function columnOf(index: number, heading: string, cell: Cell, chosen: string | undefined): Column {
  const key = headingKey(heading);
  return chosen === undefined
    ? { index, heading, key, meant: cellText(cell), isChosen: false, cell }
    : { index, heading, key, meant: chosen, isChosen: true, cell: chosen };
}

function firstOf(words: readonly string[], columns: ReadonlyMap<string, Column>): Column | undefined {
  for (const word of words) {
    const column = columns.get(headingKey(word));
    if (column !== undefined) return column;
  }
  return undefined;
}
