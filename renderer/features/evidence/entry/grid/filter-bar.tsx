import { Checkbox, Input, Select } from 'antd';
import { useLanguage } from '../../../../lib/language.ts';
import { WORDS } from '../words.ts';
import type { RowFilter, useRowFilter } from './use-row-filter.ts';

interface Props extends Pick<ReturnType<typeof useRowFilter>, 'filter' | 'setFilter' | 'choices'> {
  /** Enter after what is looked for: on to the rows. */
  readonly onEnter: () => void;
}

/** Which rows are shown: by name, place, type, and whether anything is still to do. */
export function FilterBar({ filter, setFilter, choices, onEnter }: Props) {
  const { say } = useLanguage();
  const change = (part: Partial<RowFilter>) => setFilter({ ...filter, ...part });
  return (
    <>
      <Input
        type="search"
        allowClear
        style={{ width: 232 }}
        aria-label={say(WORDS.findLabel)}
        placeholder={say(WORDS.find)}
        value={filter.typed}
        onChange={({ target }) => change({ typed: target.value })}
        onPressEnter={onEnter}
      />
      <Choice
        label={say(WORDS.subdistrict)}
        all={say(WORDS.allSubdistricts)}
        options={choices.subdistricts.map((name) => [name, name])}
        value={filter.subdistrict}
        onChange={(subdistrict) => change({ subdistrict })}
      />
      {choices.types.length > 1 && (
        <Choice
          label={say(WORDS.type)}
          all={say(WORDS.allTypes)}
          options={choices.types}
          value={filter.type}
          onChange={(type) => change({ type })}
        />
      )}
      <Checkbox checked={filter.onlyToDo} onChange={({ target }) => change({ onlyToDo: target.checked })}>
        {say(WORDS.onlyToDo)}
      </Checkbox>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** What is said where nothing is chosen. */
  readonly all: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function Choice({ label, all, options, value, onChange }: ChoiceProps) {
  return (
    <Select
      aria-label={label}
      style={{ minWidth: 120 }}
      value={value ?? ''}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
      options={[{ value: '', label: all }, ...options.map(([key, name]) => ({ value: key, label: name }))]}
    />
  );
}
