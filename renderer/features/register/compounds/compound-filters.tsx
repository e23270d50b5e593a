import { Button } from 'antd';
import { useLanguage } from '../../../lib/language.ts';
import { SearchField } from '../../../ui/search-field.tsx';
import type { KnownRegister } from '../known-register.ts';
import { WORDS } from '../words.ts';
import { LimitFilters } from './limit-filters.tsx';
import { type CompoundLimits, NO_LIMITS } from './use-compound-filter.ts';

interface Props extends KnownRegister {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly limits: CompoundLimits;
  readonly onLimit: (changed: Partial<CompoundLimits>) => void;
}

/** Narrows the compounds: by what is typed, by type, subdistrict and committee. */
export function CompoundFilters({ register, places, typed, onType, limits, onLimit }: Props) {
  const { say } = useLanguage();
  const isLimited = typed !== '' || Object.values(limits).some((limit) => limit !== null);
  const clear = () => {
    onType('');
    onLimit(NO_LIMITS);
  };
  return (
    <>
      <SearchField label={say(WORDS.find)} hint={say(WORDS.findHint)} value={typed} onType={onType} />
      <LimitFilters register={register} places={places} limits={limits} onLimit={onLimit} />
      {isLimited && (
        <Button type="link" onClick={clear}>
          {say(WORDS.clearFilters)}
        </Button>
      )}
    </>
  );
}
