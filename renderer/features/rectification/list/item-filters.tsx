import { SearchOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import type { ItemChoices } from '../../../../shared/contract/rectification/items.ts';
import {
  RECTIFICATION_ORIGIN_NAMES,
  RECTIFICATION_ORIGINS,
} from '../../../../shared/model/records/rectification-item.ts';
import { useLanguage } from '../../../lib/language.ts';
import { placeIn, spellingOf } from '../../../lib/pinyin.ts';
import styles from '../rectification.module.css';
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
      <Limit
        label={say(WORDS.allSubdistricts)}
        value={filter.subdistrict}
        options={choices?.subdistricts ?? []}
        onChange={(value) => change({ subdistrict: value, committee: null })}
      />
      <Limit
        label={say(WORDS.allCommittees)}
        value={filter.committee}
        options={committees}
        onChange={(value) => change({ committee: value })}
      />
      <Limit
        label={say(WORDS.allTypes)}
        value={filter.type}
        options={choices?.types ?? []}
        onChange={(value) => change({ type: value })}
      />
      <Limit
        label={say(WORDS.allResponsibles)}
        value={filter.responsible}
        options={choices?.responsibles ?? []}
        onChange={(value) => change({ responsible: value })}
      />
      <Limit
        label={say(WORDS.allOrigins)}
        value={filter.origin}
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
  return (
    <Input
      className={styles.search ?? ''}
      allowClear
      prefix={<SearchOutlined />}
      value={typed}
      aria-label={say(WORDS.find)}
      placeholder={say(WORDS.findHint)}
      onChange={({ target }) => setTyped(target.value)}
    />
  );
}

interface LimitProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
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
      value={value ?? null}
      options={[...options]}
      onChange={(chosen) => onChange(chosen ?? null)}
    />
  );
}
