import { useLayoutEffect, useRef, useState } from 'react';
import styles from './entry-grid.module.css';

interface Props {
  readonly label: string;
  readonly initial: string;
  /** Whether the text is mended: the caret stands at its end. Otherwise the first key overwrites it. */
  readonly isMending: boolean;
  readonly onType: (text: string) => void;
}

/** The field in a cell while it is typed into. */
export function CellEditor({ label, initial, isMending, onType }: Props) {
  const [text, setText] = useState(initial);
  const input = useRef<HTMLInputElement>(null);
  // Before the key that opened the field is written into it.
  useLayoutEffect(() => {
    input.current?.focus();
    if (isMending) input.current?.setSelectionRange(initial.length, initial.length);
    else input.current?.select();
  }, [initial, isMending]);
  return (
    <input
      ref={input}
      className={styles.editor}
      aria-label={label}
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        onType(target.value);
      }}
    />
  );
}
