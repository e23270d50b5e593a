import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { ItemChoices } from '../../../../shared/contract/rectification/items.ts';
import {
  RECTIFICATION_ORIGIN_NAMES,
  RECTIFICATION_ORIGINS,
} from '../../../../shared/model/records/rectification-item.ts';
import { useLanguage } from '../../../lib/language.ts';
import { LimitSelect } from '../../../ui/limit-select.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import type { FilterInUse } from '../use-item-filter.ts';
import { WORDS } from '../words.ts';

interface Props {
  readonly choices: ItemChoices | null;
  readonly using: FilterInUse;
}

/** Narrows the items: by what is typed, by place, type, responsible and origin. */
export function ItemFilters({ choices, using: { filter, change, clear } }: Props) {
  const { say } = useLanguage();
  const { subdistrict } = filter;
  const committees = (choices?.committees ?? []).filter(
    (committee) => subdistrict === undefined || committee.subdistrict === subdistrict,
  );
  return (
    <>
      <Search text={filter.text ?? ''} onText={(text) => change({ text })} />
      <LimitSelect
        label={say(WORDS.allSubdistricts)}
        value={filter.subdistrict ?? null}
        options={choices?.subdistricts ?? []}
        onChange={(value) => change({ subdistrict: value, committee: null })}
      />
      <LimitSelect
        label={say(WORDS.allCommittees)}
        value={filter.committee ?? null}
        options={committees}
        onChange={(value) => change({ committee: value })}
      />
      <LimitSelect
        label={say(WORDS.allTypes)}
        value={filter.type ?? null}
        options={choices?.types ?? []}
        onChange={(value) => change({ type: value })}
      />
      <LimitSelect
        label={say(WORDS.allResponsibles)}
        value={filter.responsible ?? null}
        options={choices?.responsibles ?? []}
        onChange={(value) => change({ responsible: value })}
      />
      <LimitSelect
        label={say(WORDS.allOrigins)}
        value={filter.origin ?? null}
        options={RECTIFICATION_ORIGINS.map((value) => ({
          value,
          label: say(RECTIFICATION_ORIGIN_NAMES[value]),
        }))}
        onChange={(value) => change({ origin: RECTIFICATION_ORIGINS.find((one) => one === value) ?? null })}
      />
      {Object.keys(filter).length > 0 && (
        <Button type="link" onClick={clear}>
          {say(WORDS.clearFilters)}
        </Button>
      )}
    </>
  );
}

/** So long after the last key the list follows. */
const SETTLED_MS = 200;

function Search({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => onText(typed), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [typed, text, onText]);
  return <SearchField label={say(WORDS.find)} hint={say(WORDS.findHint)} value={typed} onType={setTyped} />;
}
