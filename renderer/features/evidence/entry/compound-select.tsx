import { Select } from 'antd';
import { useMemo, useState } from 'react';
import type { FormCompound } from '../../../../shared/contract/entry.ts';
import { nameFinder } from '../../../lib/name-finder.ts';

interface Props {
  readonly id: string;
  readonly compounds: readonly FormCompound[];
  /** The code of the one that is chosen; null for none yet. */
  readonly value: string | null;
  readonly placeholder: string;
  readonly onChoose: (code: string) => void;
}

/** So many are offered; whoever looks for another types more of its name. */
const MOST_OFFERED = 50;

/** A choice among all compounds, found by code, name, 拼音 or initials. */
export function CompoundSelect({ id, compounds, value, placeholder, onChoose }: Props) {
  const [typed, setTyped] = useState('');
  const finder = useMemo(() => nameFinder(compounds, ({ code, name }) => [name, code]), [compounds]);
  const offered = typed === '' ? withChosenFirst(compounds, value) : finder.best(typed, MOST_OFFERED);
  return (
    <Select
      id={id}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      style={{ width: 280 }}
      value={value}
      placeholder={placeholder}
      onChange={(code: string) => {
        setTyped('');
        onChoose(code);
      }}
      options={offered.map(({ code, name, subdistrict }) => ({
        value: code,
        label: `${name}（${code}，${subdistrict}）`,
      }))}
    />
  );
}

function withChosenFirst(compounds: readonly FormCompound[], value: string | null): FormCompound[] {
  const chosen = compounds.filter(({ code }) => code === value);
  return [...chosen, ...compounds.filter(({ code }) => code !== value).slice(0, MOST_OFFERED)];
}
