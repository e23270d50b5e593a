import type { ReadHeading } from './read-heading.ts';

/** What may stand before the row of a matrix, and whether its question has a number. */
export interface Stems {
  readonly stems: readonly string[];
  readonly areNumbered: boolean;
}

const NONE: Stems = { stems: [], areNumbered: false };

/**
 * Remembers while going through the headings which matrix the next one belongs to: 问卷星 writes the question before the
 * first row only, 「5、题干—行」, and then nothing but the row.
 */
export class MatrixStems {
  private current: Stems = NONE;

  /** The stems that go before this heading; none when it begins a question itself. */
  before({ number, splits }: ReadHeading): Stems {
    const stems = splits.filter(({ by, stem }) => STARTS_A_MATRIX.has(by) && stem !== '');
    if (number === null && stems.length === 0) return this.current;
    const begun = { stems: stems.map(({ stem }) => stem), areNumbered: number !== null };
    if (number !== null) {
      this.current = stems.length === 0 ? NONE : begun;
      return NONE;
    }
    const before = this.current;
    if (!before.areNumbered) this.current = begun;
    return before;
  }
}

const STARTS_A_MATRIX: ReadonlySet<string> = new Set(['dash', 'hyphen', 'colon']);
