import { Select } from 'antd';
import { memo } from 'react';
import type { RegisterPlaces } from '../../../../shared/contract/register.ts';
import { useLanguage } from '../../../lib/language.ts';
import { placeIn, spellingOf } from '../../../lib/pinyin.ts';
import type { KnownRegister } from '../known-register.ts';
import styles from '../register.module.css';
import { WORDS } from '../words.ts';
import type { CompoundLimits } from './use-compound-filter.ts';

interface Props extends KnownRegister {
  readonly limits: CompoundLimits;
  readonly onLimit: (changed: Partial<CompoundLimits>) => void;
}

/** Type, subdistrict and committee to choose from; drawn again only when one changes, so that typing stays quick. */
export const LimitFilters = memo(function LimitFilters({ register, places, limits, onLimit }: Props) {
  const { say } = useLanguage();
  return (
    <>
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
        options={committeesIn(places, limits.subdistrict)}
        onChange={(committee) => onLimit({ committee })}
      />
    </>
  );
});

interface Option {
  readonly value: string;
  readonly label: string;
}

/** The committees of a subdistrict; of all, each with its subdistrict, since names repeat. */
function committeesIn({ committees }: RegisterPlaces, subdistrict: string | null): Option[] {
  return committees
    .filter((place) => subdistrict === null || place.subdistrict === subdistrict)
    .map((place) => ({
      value: `${place.subdistrict}/${place.committee}`,
      label: subdistrict === null ? `${place.subdistrict} ${place.committee}` : (place.committee ?? ''),
    }));
}

interface LimitProps {
  readonly label: string;
  readonly value: string | null;
  readonly options: Option[];
  readonly onChange: (value: string | null) => void;
}

function Limit({ label, value, options, onChange }: LimitProps) {
  return (
    <Select
      className={styles.limit ?? ''}
      popupMatchSelectWidth={false}
      allowClear
      showSearch={{
        filterOption: (typed, option) => placeIn(spellingOf(option?.label ?? ''), typed) !== null,
      }}
      aria-label={label}
      placeholder={label}
      value={value}
      options={options}
      onChange={(chosen) => onChange(chosen ?? null)}
    />
  );
}
