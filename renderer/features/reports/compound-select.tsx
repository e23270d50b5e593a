import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { nameFinder } from '../../lib/name-finder.ts';
import type { Addressee } from './wanted.ts';

interface Props {
  readonly label: string;
  readonly compounds: readonly Addressee[];
  readonly code: string;
  readonly onChoose: (code: string) => void;
  readonly className?: string | undefined;
}

/** Chooses a compound out of many, found by characters, code, 拼音 or initials. */
export function CompoundSelect({ label, compounds, code, onChoose, className }: Props) {
  const [typed, setTyped] = useState('');
  const finder = useMemo(
    () => nameFinder(compounds, ({ name, code: ownCode }) => [name, ownCode]),
    [compounds],
  );
  const options = useMemo(
    () => finder.filter(typed).map((one) => ({ value: one.code, label: `${one.code} ${one.name}` })),
    [finder, typed],
  );
  return (
    <Select
      size="small"
      className={className ?? ''}
      aria-label={label}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={code}
      options={options}
      onChange={(chosen) => {
        setTyped('');
        onChoose(chosen);
      }}
    />
  );
}
