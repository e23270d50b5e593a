import { Select } from 'antd';
import { useState } from 'react';
import type { Ranking, RankingRow } from '../../../../shared/contract/scores/ranking.ts';
import { useLanguage } from '../../../lib/language.ts';
import type { NameFinder } from '../../../lib/name-finder.ts';
import styles from './comparison-view.module.css';

interface Props {
  readonly label: string;
  readonly ranking: Pick<Ranking, 'rows' | 'types'>;
  readonly finder: NameFinder<RankingRow>;
  /** The code of the compound that is chosen. */
  readonly value: string | null;
  readonly onChange: (code: string) => void;
}

/** Finds one compound by name, code or 拼音. */
export function CompoundChoice({ label, ranking, finder, value, onChange }: Props) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState('');
  const types = new Map(ranking.types.map(({ code, name }) => [code, name]));
  return (
    <Select
      className={styles.choice ?? ''}
      aria-label={label}
      placeholder={label}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={value}
      onChange={(code) => {
        setTyped('');
        if (code !== null) onChange(code);
      }}
      notFoundContent={say({ zh: '没有这样的小区', en: 'No such compound' })}
      options={finder.filter(typed).map(({ code, name, type }) => ({
        value: code,
        label: `${name} · ${types.get(type) ?? type} · ${code}`,
      }))}
    />
  );
}
