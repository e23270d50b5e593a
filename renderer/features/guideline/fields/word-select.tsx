import { Select } from 'antd';
import { placeIn, spellingOf } from '../../../lib/pinyin.ts';

/** Something to choose, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Common {
  readonly choices: readonly Choice[];
  readonly id?: string;
  readonly label?: string;
  readonly status?: '' | 'error' | 'warning';
  readonly placeholder?: string;
  readonly 'aria-describedby'?: string | undefined;
}

interface OneProps extends Common {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

interface SomeProps extends Common {
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

const FULL = { width: '100%' } as const;

const SEARCH = {
  filterOption: (typed: string, option?: { readonly label?: unknown }) =>
    placeIn(spellingOf(String(option?.label ?? '')), typed) !== null,
};

/** One of a list, found by characters or 拼音; what is no longer on the list is shown as it stands. */
export function ChooseOne({ choices, label, value, onChange, ...rest }: OneProps) {
  return (
    <Select<string>
      {...rest}
      aria-label={label}
      showSearch={choices.length > 6 ? SEARCH : false}
      value={value === '' ? null : value}
      onChange={onChange}
      options={withUnknown(choices, value === '' ? [] : [value])}
      popupMatchSelectWidth={false}
      style={FULL}
    />
  );
}

/** Several of a list, in the order in which they were chosen. */
export function ChooseSome({ choices, label, value, onChange, ...rest }: SomeProps) {
  return (
    <Select<string[]>
      {...rest}
      mode="multiple"
      aria-label={label}
      showSearch={SEARCH}
      value={[...value]}
      onChange={onChange}
      options={withUnknown(choices, value)}
      popupMatchSelectWidth={false}
      style={FULL}
    />
  );
}

function withUnknown(choices: readonly Choice[], values: readonly string[]): Choice[] {
  const unknown = values.filter((value) => !choices.some((choice) => choice.value === value));
  return [...choices, ...unknown.map((value) => ({ value, label: value }))];
}
