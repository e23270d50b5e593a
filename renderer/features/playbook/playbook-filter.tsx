import { SearchOutlined } from '@ant-design/icons';
import { Input, type InputRef, Select } from 'antd';
import type { RefObject } from 'react';
import { useLanguage } from '../../lib/language.ts';
import { useRead } from '../../lib/operations.ts';
import { placeIn, spellingOf } from '../../lib/pinyin.ts';
import styles from './playbook.module.css';
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
      <Input
        ref={search}
        className={styles.find ?? ''}
        allowClear
        prefix={<SearchOutlined />}
        aria-label={say(WORDS.find)}
        placeholder={say(WORDS.find)}
        value={find}
        onChange={({ target }) => onFind(target.value)}
      />
      <Select<string | null>
        className={styles.indicator ?? ''}
        allowClear
        aria-label={say(WORDS.indicator)}
        placeholder={say(WORDS.allIndicators)}
        value={indicator}
        onChange={(chosen) => onIndicator(chosen ?? null)}
        showSearch={{
          filterOption: (typed, option) => placeIn(spellingOf(String(option?.label)), typed) !== null,
        }}
        options={choices?.indicators.map(({ id, name }) => ({ value: id, label: `${id} ${name}` })) ?? []}
      />
    </>
  );
}
