import { useEffect, useRef } from 'react';
import type { TranscriptView } from '../../../../../shared/contract/interviews.ts';
import { useLanguage } from '../../../../lib/language.ts';
import { ATTITUDE_SIGNS, ATTITUDE_WORDS } from '../words.ts';
import { type Piece, piecesOf } from './pieces.ts';
import styles from './reading.module.css';
import { selectedPassage } from './selected-passage.ts';
import type { ChosenPassage } from './use-passage.ts';
import { READING_WORDS } from './words.ts';

interface Props {
  readonly transcript: TranscriptView;
  readonly chosen: ChosenPassage;
}

/** What was said, with what is coded in it: colour, line, sign and topic of each passage. */
export function TranscriptText({ transcript, chosen }: Props) {
  const { say } = useLanguage();
  const pane = useRef<HTMLElement>(null);
  const { text, excerpts } = transcript;
  const pieces = piecesOf(text, excerpts, chosen.passage);
  useEffect(() => {
    if (chosen.passage !== null) {
      pane.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' });
    }
  }, [chosen.passage]);
  const take = () => {
    const passage = pane.current === null ? null : selectedPassage(pane.current, text);
    if (passage === null) return;
    document.getSelection()?.removeAllRanges();
    chosen.choose(passage);
  };
  return (
    <section
      ref={pane}
      className={styles.text}
      aria-label={say(READING_WORDS.text)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
      tabIndex={0}
      onMouseUp={take}
    >
      {pieces.map((piece) => (
        <PieceOfText key={piece.start} piece={piece} onOpen={chosen.open} />
      ))}
    </section>
  );
}

interface PieceProps {
  readonly piece: Piece;
  readonly onOpen: ChosenPassage['open'];
}

/** Labels are drawn by the style sheet, so that they are no part of the text when it is selected. */
function PieceOfText({ piece, onOpen }: PieceProps) {
  const { say } = useLanguage();
  const { text, excerpts, begins, isChosen } = piece;
  const last = excerpts.at(-1);
  const chosen = isChosen ? { 'data-chosen': true } : {};
  if (last === undefined) return <span {...chosen}>{text}</span>;
  const label = begins.map(({ topic, attitude }) => `${topic}${ATTITUDE_SIGNS[attitude]}`).join(' ');
  const said = excerpts.map(({ topic, attitude }) => `${topic}：${say(ATTITUDE_WORDS[attitude])}`).join('；');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside the text leads there by keyboard
    <mark
      {...chosen}
      className={`${styles.mark} ${styles[last.attitude]} ${excerpts.length > 1 ? styles.several : ''}`}
      title={said}
      {...(label === '' ? {} : { 'data-label': label })}
      onClick={() => document.getSelection()?.isCollapsed !== false && onOpen(last)}
    >
      {text}
    </mark>
  );
}
