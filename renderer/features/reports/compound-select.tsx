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

/** More are not read anyway: whoever types another letter has fewer. */
const MOST_FOUND = 50;

/** Chooses a compound out of many, found by characters, code, 拼音 or initials. */
export function CompoundSelect({ label, compounds, code, onChoose, className }: Props) {
  const [typed, setTyped] = useState('');
  const finder = useMemo(
    () => nameFinder(compounds, ({ name, code: ownCode }) => [name, ownCode]),
    [compounds],
  );
  const options = useMemo(() => {
    const found = typed === '' ? compounds : finder.best(typed, MOST_FOUND);
    return found.map((one) => ({ value: one.code, label: `${one.code} ${one.name}` }));
  }, [compounds, finder, typed]);
  return (
    <Select
      size="small"
      popupMatchSelectWidth={false}
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
