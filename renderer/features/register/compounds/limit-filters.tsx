import { memo } from 'react';
import type { RegisterPlaces } from '../../../../shared/contract/register.ts';
import { useLanguage } from '../../../lib/language.ts';
import { LimitSelect } from '../../../ui/limit-select.tsx';
import type { KnownRegister } from '../known-register.ts';
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
      <LimitSelect
        label={say(WORDS.allTypes)}
        value={limits.type}
        options={register.types.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(type) => onLimit({ type })}
      />
      <LimitSelect
        label={say(WORDS.allSubdistricts)}
        value={limits.subdistrict}
        options={places.subdistricts.map(({ subdistrict }) => ({ value: subdistrict, label: subdistrict }))}
        onChange={(subdistrict) => onLimit({ subdistrict, committee: null })}
      />
      <LimitSelect
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
