import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { nameFinder } from '../lib/name-finder.ts';

interface Props<Item> {
  /** Of the field, where a label names it. */
  readonly id?: string;
  /** For screen readers, where no label does. */
  readonly label?: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** What an item is found by. */
  readonly namesOf: (item: Item) => readonly (string | null)[];
  readonly labelOf: (item: Item) => string;
  /** The key of the one that is chosen; null for none yet. */
  readonly value: string | null;
  readonly placeholder: string;
  readonly className?: string;
  readonly onChoose: (key: string) => void;
  /** Lets the choice be taken away. */
  readonly onClear?: () => void;
}

/** So many are offered; whoever looks for another types more of its name. */
const MOST_OFFERED = 50;

/** A choice among very many, found by characters, 拼音 or initials. */
export function NamedSelect<Item>(props: Props<Item>) {
  const { id, label, items, keyOf, namesOf, labelOf, value, placeholder, className, onChoose, onClear } =
    props;
  const [typed, setTyped] = useState('');
  const finder = useMemo(() => nameFinder(items, namesOf), [items, namesOf]);
  const chosen = items.filter((item) => keyOf(item) === value);
  const offered = typed === '' ? items.slice(0, MOST_OFFERED) : finder.best(typed, MOST_OFFERED);
  const shown = typed === '' ? [...new Set([...chosen, ...offered])] : offered;
  return (
    <Select<string>
      {...(id === undefined ? {} : { id })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      className={className ?? ''}
      style={className === undefined ? { width: 280 } : {}}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear={onClear !== undefined}
      value={value}
      placeholder={placeholder}
      onChange={(key: string | undefined) => {
        setTyped('');
        if (key === undefined) onClear?.();
        else onChoose(key);
      }}
      options={shown.map((item) => ({ value: keyOf(item), label: labelOf(item) }))}
    />
  );
}
