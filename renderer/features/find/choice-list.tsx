import { useEffect, useRef } from 'react';
import { useLanguage } from '../../lib/language.ts';
import type { Choice } from './choice.ts';
import styles from './find-palette.module.css';
import { foundBy } from './found-by.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly id: string;
  readonly choices: readonly Choice[];
  readonly typed: string;
  /** Which of them the keyboard is on. */
  readonly position: number;
  /** Chosen by a click, with Shift or without. */
  readonly onChoose: (choice: Choice, isOther: boolean) => void;
}

/** What can be chosen, one a line: its name, where it belongs, what it is. The keyboard stays in the field above. */
export function ChoiceList({ id, choices, typed, position, onChoose }: Props) {
  const { say } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[position]?.scrollIntoView({ block: 'nearest' });
  }, [position]);
  if (choices.length === 0) return <p className={styles.nothing}>{say(WORDS.nothing)}</p>;
  return (
    <div id={id} ref={list} role="listbox" aria-label={say(WORDS.results)} className={styles.list}>
      {choices.map((choice, index) => (
        // The keys are those of the field above, which keeps the focus.
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        // biome-ignore lint/a11y/useFocusableInteractive: see above
        <div
          key={choice.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === position}
          className={`${styles.choice} ${index === position ? styles.current : ''}`}
          onClick={(event) => onChoose(choice, event.shiftKey)}
        >
          <span className={styles.name}>{say(choice.name)}</span>
          <span className={styles.within}>{[foundBy(choice, typed), choice.within].join('　').trim()}</span>
          <span className={styles.kind}>{say(WORDS[choice.kind])}</span>
        </div>
      ))}
    </div>
  );
}
