import { Select } from 'antd';
import { useMemo, useState } from 'react';
import type { ListAbout, ListPlace, ListPlaces } from '../../../shared/contract/lists.ts';
import { type Speaking, useLanguage } from '../../lib/language.ts';
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
      options={optionsOf(found, say)}
    />
  );
}

/** Types and committees apart; a group without any is left out. */
function optionsOf(found: readonly ListPlace[], say: Speaking['say']) {
  const ofLevel = (level: ListAbout['level']) =>
    found
      .filter(({ about }) => about.level === level)
      .map((place) => ({ value: keyOf(place.about), label: labelOf(place) }));
  return [
    { label: say(WORDS.types), options: ofLevel('type') },
    { label: say(WORDS.committees), options: ofLevel('committee') },
  ].filter(({ options }) => options.length > 0);
}

function keyOf({ level, key }: ListAbout): string {
  return `${level}/${key}`;
}

function labelOf({ name, subdistrict }: ListPlace): string {
  return subdistrict === '' ? name : `${name} · ${subdistrict}`;
}
