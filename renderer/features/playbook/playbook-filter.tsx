import type { InputRef } from 'antd';
import type { RefObject } from 'react';
import { useLanguage } from '../../lib/language.ts';
import { useRead } from '../../lib/operations.ts';
import { LimitSelect } from '../../ui/limit-select.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { WORDS } from './words.ts';

interface Props {
  readonly find: string;
  readonly search: RefObject<InputRef | null>;
  readonly indicator: string | null;
  readonly onFind: (find: string) => void;
  readonly onIndicator: (indicator: string | null) => void;
}

/** What the playbook is searched by, beside its shelves. */
export function PlaybookFilter({ find, search, indicator, onFind, onIndicator }: Props) {
  const { say } = useLanguage();
  const { value: choices } = useRead('playbook.choices', {});
  return (
    <>
      <SearchField label={say(WORDS.find)} value={find} onType={onFind} ref={search} />
      <LimitSelect
        label={say(WORDS.allIndicators)}
        value={indicator}
        onChange={onIndicator}
        options={choices?.indicators.map(({ id, name }) => ({ value: id, label: `${id} ${name}` })) ?? []}
      />
    </>
  );
}
