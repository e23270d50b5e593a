import { SearchOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useMemo } from 'react';
import { useLanguage } from '../../../lib/language.ts';
import { placeIn, spellingOf } from '../../../lib/pinyin.ts';
import type { KnownRegister } from '../known-register.ts';
import styles from '../register.module.css';
import { WORDS } from '../words.ts';
import type { CompoundLimits } from './use-compound-filter.ts';

interface Props extends KnownRegister {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly limits: CompoundLimits;
  readonly onLimit: (changed: Partial<CompoundLimits>) => void;
}

/** Narrows the compounds: by what is typed, by type, subdistrict and committee. */
export function CompoundFilters({ register, places, typed, onType, limits, onLimit }: Props) {
  const { say } = useLanguage();
  const committees = useMemo(
    () => places.committees.filter(({ subdistrict }) => [null, subdistrict].includes(limits.subdistrict)),
    [places, limits.subdistrict],
  );
  const isLimited = typed !== '' || Object.values(limits).some((limit) => limit !== null);
  return (
    <>
      <Input
        className={styles.search ?? ''}
        allowClear
        prefix={<SearchOutlined />}
        value={typed}
        aria-label={say(WORDS.find)}
        placeholder={say(WORDS.find)}
        onChange={({ target }) => onType(target.value)}
      />
      <Limit
        label={say(WORDS.allTypes)}
        value={limits.type}
        options={register.types.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(type) => onLimit({ type })}
      />
      <Limit
        label={say(WORDS.allSubdistricts)}
        value={limits.subdistrict}
        options={places.subdistricts.map(({ subdistrict }) => ({ value: subdistrict, label: subdistrict }))}
        onChange={(subdistrict) => onLimit({ subdistrict, committee: null })}
      />
      <Limit
        label={say(WORDS.allCommittees)}
        value={limits.committee}
        options={committees.map(({ subdistrict, committee }) => ({
          value: `${subdistrict}/${committee}`,
          label: limits.subdistrict === null ? `${subdistrict} ${committee}` : (committee ?? ''),
        }))}
        onChange={(committee) => onLimit({ committee })}
      />
      {isLimited && (
        <Button
          type="link"
          onClick={() => {
            onType('');
            onLimit({ type: null, subdistrict: null, committee: null });
          }}
        >
          {say(WORDS.clearFilters)}
        </Button>
      )}
    </>
  );
}

interface LimitProps {
  readonly label: string;
  readonly value: string | null;
  readonly options: { value: string; label: string }[];
  readonly onChange: (value: string | null) => void;
}

function Limit({ label, value, options, onChange }: LimitProps) {
  return (
    <Select
      className={styles.limit ?? ''}
      popupMatchSelectWidth={false}
      allowClear
      showSearch={{
        filterOption: (typed, option) => placeIn(spellingOf(String(option?.label ?? '')), typed) !== null,
      }}
      aria-label={label}
      placeholder={label}
      value={value}
      options={options}
      onChange={(chosen) => onChange(chosen ?? null)}
    />
  );
}
