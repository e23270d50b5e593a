import { Select } from 'antd';
import { placeIn, spellingOf } from '../lib/pinyin.ts';
import styles from './limit-select.module.css';

interface Props {
  /** What stands there while nothing is chosen, and for screen readers. */
  readonly label: string;
  /** The one that is chosen; null for none. */
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | null) => void;
}

/** Narrows what is shown to one choice, found by characters, 拼音 or initials; emptied, it narrows nothing. */
export function LimitSelect({ label, value, options, onChange }: Props) {
  return (
    <Select<string | null>
      className={styles.limit ?? ''}
      popupMatchSelectWidth={false}
      allowClear
      showSearch={{
        filterOption: (typed, option) => placeIn(spellingOf(String(option?.label ?? '')), typed) !== null,
      }}
      aria-label={label}
      placeholder={label}
      value={value}
      options={[...options]}
      onChange={(chosen) => onChange(chosen ?? null)}
    />
  );
}
