import { Select } from 'antd';
import { useMemo, useState } from 'react';
import type { ListAbout, ListPlace, ListPlaces } from '../../../shared/contract/lists.ts';
import { useLanguage } from '../../lib/language.ts';
import { nameFinder } from '../../lib/name-finder.ts';
import styles from './lists.module.css';
import { WORDS } from './words.ts';

interface Props {
  readonly places: ListPlaces;
  readonly about: ListAbout;
  readonly onChoose: (about: ListAbout) => void;
}

/** Finds a type or a committee by name or 拼音; each says how many items it has. */
export function PlaceChoice({ places, about, onChoose }: Props) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState('');
  const all = useMemo(() => [...places.types, ...places.committees], [places]);
  const finder = useMemo(() => nameFinder(all, ({ name, subdistrict }) => [name, subdistrict]), [all]);
  const found = finder.filter(typed);
  const countsOf = (value: unknown) => {
    const place = all.find((one) => keyOf(one.about) === value);
    return place === undefined ? '' : `${place.needs}/${place.resources}/${place.services}`;
  };
  const groupOf = (level: ListAbout['level']) =>
    found
      .filter((place) => place.about.level === level)
      .map((place) => ({
        value: keyOf(place.about),
        label: labelOf(place),
      }));
  return (
    <Select
      className={styles.place ?? ''}
      aria-label={say(WORDS.place)}
      placeholder={say(WORDS.findPlace)}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={keyOf(about)}
      onChange={(value) => {
        setTyped('');
        const place = all.find((one) => keyOf(one.about) === value);
        if (place !== undefined) onChoose(place.about);
      }}
      popupMatchSelectWidth={420}
      optionRender={({ label, value }) => (
        <>
          {label} <span className={styles.count}>{countsOf(value)}</span>
        </>
      )}
      notFoundContent={say(WORDS.noPlaceFound)}
      options={[
        { label: say(WORDS.types), options: groupOf('type') },
        { label: say(WORDS.committees), options: groupOf('committee') },
      ].filter(({ options }) => options.length > 0)}
    />
  );
}

function keyOf({ level, key }: ListAbout): string {
  return `${level}/${key}`;
}

function labelOf({ name, subdistrict }: ListPlace): string {
  return subdistrict === '' ? name : `${name} · ${subdistrict}`;
}
