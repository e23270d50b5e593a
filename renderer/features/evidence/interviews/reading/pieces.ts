import { type Passage, segmentsOf } from '../../../../../shared/action/interviews/passages.ts';
import type { ExcerptView } from '../../../../../shared/contract/interviews.ts';

/** A stretch of the text as it is drawn. */
export interface Piece extends Passage {
  readonly text: string;
  /** What is coded over it; several where passages overlap. */
  readonly excerpts: readonly ExcerptView[];
  /** Those that begin with it, and so show their labels. */
  readonly begins: readonly ExcerptView[];
  readonly isChosen: boolean;
}

const CHOSEN = 'chosen';

/** The text in stretches over which the same passages lie, the one that is chosen among them. */
export function piecesOf(
  text: string,
  excerpts: readonly ExcerptView[],
  chosen: Passage | null,
): readonly Piece[] {
  const standing = excerpts.filter(({ stands }) => stands);
  const marks = chosen === null ? standing : [...standing, { id: CHOSEN, ...chosen }];
  return segmentsOf(text, marks).map(({ start, end, marks: ids }) => {
    const over = standing.filter(({ id }) => ids.includes(id));
    return {
      start,
      end,
      text: text.slice(start, end),
      excerpts: over,
      begins: over.filter((excerpt) => excerpt.start === start),
      isChosen: ids.includes(CHOSEN),
    };
  });
}
