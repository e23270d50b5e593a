import { Input } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../../lib/language.ts';
import styles from './field.module.css';
import { FIELD_WORDS } from './words.ts';

interface Props {
  readonly value: string;
  /** The ids of its likes, itself included or not. */
  readonly taken: readonly string[];
  /** Told when the person has finished, as what refers to it follows at once. */
  readonly onRename: (id: string) => void;
  readonly label?: string;
  readonly id?: string;
  readonly status?: '' | 'error' | 'warning';
}

/** An id or name that other things refer to: it changes with Enter or on leaving, and never to one that is taken. */
export function IdInput({ value, taken, onRename, label, id, status = '' }: Props) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value;
  const objection = objectionTo(shown.trim(), value, taken);
  const finish = () => {
    if (typed !== null && objection === null && typed.trim() !== value) onRename(typed.trim());
    setTyped(null);
  };
  return (
    <div>
      <Input
        id={id}
        aria-label={label}
        aria-invalid={objection !== null}
        status={objection === null ? status : 'error'}
        value={shown}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={finish}
        onPressEnter={finish}
        onKeyDown={({ key }) => key === 'Escape' && setTyped(null)}
      />
      {objection !== null && <p className={styles.error}>{say(objection)}</p>}
    </div>
  );
}

function objectionTo(typed: string, value: string, taken: readonly string[]) {
  if (typed === value) return null;
  if (typed === '') return FIELD_WORDS.blank;
  return taken.includes(typed) ? FIELD_WORDS.taken(typed) : null;
}
