import { Input } from 'antd';
import { type ReactNode, useId } from 'react';
import styles from './texts.module.css';

interface FieldProps {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}

/** A field below its label. */
export function Labelled({ label, children }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly example?: string;
  /** Several paragraphs instead of one line. */
  readonly isLong?: boolean;
  readonly onChange: (value: string) => void;
}

/** Words to be written. */
export function TextField({ label, value, example = '', isLong = false, onChange }: TextProps) {
  return (
    <Labelled label={label}>
      {(id) =>
        isLong ? (
          <Input.TextArea
            id={id}
            value={value}
            placeholder={example}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={4000}
            onChange={({ target }) => onChange(target.value)}
          />
        ) : (
          <Input
            id={id}
            value={value}
            placeholder={example}
            maxLength={200}
            onChange={({ target }) => onChange(target.value)}
          />
        )
      }
    </Labelled>
  );
}

interface DayProps {
  readonly label: string;
  /** `2026-07-03`; null for none. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A day to be chosen, or none. */
export function DayField({ label, value, onChange }: DayProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <Input
          id={id}
          type="date"
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value || null)}
        />
      )}
    </Labelled>
  );
}
