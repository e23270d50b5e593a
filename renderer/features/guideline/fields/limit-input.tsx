import { Checkbox } from 'antd';
import { useLanguage } from '../../../lib/language.ts';
import type { FieldControl } from './field.tsx';
import styles from './limit-input.module.css';
import { NumberInput } from './number-input.tsx';
import { FIELD_WORDS } from './words.ts';

interface Props {
  readonly control: FieldControl;
  readonly value: number | null;
  /** The limit to begin with, once there is to be one. */
  readonly start: number;
  readonly onChange: (value: number | null) => void;
}

/** A number that may be left out: no limit then. */
export function LimitInput({ control, value, start, onChange }: Props) {
  const { say } = useLanguage();
  return (
    <span className={styles.limit}>
      {value !== null && <NumberInput {...control} value={value} onChange={onChange} />}
      <Checkbox
        {...(value === null ? { id: control.id } : {})}
        checked={value === null}
        onChange={({ target }) => onChange(target.checked ? null : start)}
      >
        {say(FIELD_WORDS.unlimited)}
      </Checkbox>
    </span>
  );
}
