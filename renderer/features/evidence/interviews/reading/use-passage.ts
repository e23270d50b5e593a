import { useState } from 'react';
import type { Passage } from '../../../../../shared/action/interviews/passages.ts';
import type { ExcerptView, TranscriptView } from '../../../../../shared/contract/interviews.ts';

/** The words that are about to be coded, or the coding that is about to be changed. */
export interface ChosenPassage {
  readonly passage: Passage | null;
  /** What is changed; null while something new is coded. */
  readonly excerpt: ExcerptView | null;
  choose(passage: Passage): void;
  open(excerpt: ExcerptView): void;
  clear(): void;
  /** The next (1) or the previous (−1) sentence. */
  move(by: 1 | -1): void;
  /** Takes the next sentence with it. */
  extend(): void;
}

/**
 * Which words of a transcript are chosen; the sentences are gone through by keyboard.
 *
 * @param first the excerpt that is chosen at first; null for none
 */
export function usePassage(
  { sentences, excerpts }: Pick<TranscriptView, 'sentences' | 'excerpts'>,
  first: string | null,
): ChosenPassage {
  const [excerpt, setExcerpt] = useState<ExcerptView | null>(
    () => excerpts.find(({ id }) => id === first) ?? null,
  );
  const [passage, setPassage] = useState<Passage | null>(
    excerpt === null ? null : { start: excerpt.start, end: excerpt.end },
  );
  const choose = (chosen: Passage | null) => {
    setPassage(chosen);
    setExcerpt(null);
  };
  return {
    passage,
    excerpt,
    choose,
    open: (opened) => {
      setPassage({ start: opened.start, end: opened.end });
      setExcerpt(opened);
    },
    clear: () => choose(null),
    move: (by) => choose(neighbour(sentences, passage, by) ?? passage),
    extend: () => {
      if (passage === null) return;
      const next = sentences.find(({ start }) => start >= passage.end);
      if (next !== undefined) choose({ start: passage.start, end: next.end });
    },
  };
}

/** Without a passage the first sentence is next, and the last one before. */
function neighbour(sentences: readonly Passage[], passage: Passage | null, by: 1 | -1): Passage | undefined {
  if (passage === null) return sentences.at(by === 1 ? 0 : -1);
  return by === 1
    ? sentences.find(({ start }) => start >= passage.end)
    : sentences.findLast(({ end }) => end <= passage.start);
}
