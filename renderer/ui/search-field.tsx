import { SearchOutlined } from '@ant-design/icons';
import { Input, type InputRef } from 'antd';
import type { Ref } from 'react';
import styles from './search-field.module.css';

interface Props {
  /** What is looked for, for screen readers. */
  readonly label: string;
  /** What may be typed; the label, if left out. */
  readonly hint?: string;
  readonly value: string;
  readonly onType: (typed: string) => void;
  readonly ref?: Ref<InputRef>;
}

/** Takes what rows are looked for by; emptied with one click. */
export function SearchField({ label, hint = label, value, onType, ref }: Props) {
  return (
    <Input
      {...(ref === undefined ? {} : { ref })}
      className={styles.search ?? ''}
      allowClear
      prefix={<SearchOutlined />}
      value={value}
      aria-label={label}
      placeholder={hint}
      onChange={({ target }) => onType(target.value)}
    />
  );
}
