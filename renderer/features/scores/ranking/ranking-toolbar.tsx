import { Segmented, Select } from 'antd';
import type { Ranking } from '../../../../shared/contract/scores/ranking.ts';
import { useLanguage } from '../../../lib/language.ts';
import { WORDS } from '../words.ts';
import { FindField } from './find-field.tsx';
import styles from './ranking.module.css';
import type { RankingChoice } from './ranking-choice.ts';

interface Props {
  readonly ranking: Ranking;
  readonly choice: RankingChoice;
}

/** Stands for all types; no type has this code. */
const ALL = '';

/** The type first, then the subdistrict and what the compound is called. */
export function RankingToolbar({ ranking, choice }: Props) {
  const { say } = useLanguage();
  return (
    <>
      <TypeChoice ranking={ranking} choice={choice} />
      <Select
        className={styles.subdistrict ?? ''}
        aria-label={say(WORDS.subdistrict)}
        value={choice.subdistrict ?? ALL}
        onChange={(subdistrict) => choice.setSubdistrict(subdistrict === ALL ? null : subdistrict)}
        options={[
          { value: ALL, label: say(WORDS.allSubdistricts) },
          ...ranking.subdistricts.map((name) => ({ value: name, label: name })),
        ]}
      />
      <FindField onFind={choice.find} />
    </>
  );
}

function TypeChoice({ ranking, choice }: Props) {
  const { say, language } = useLanguage();
  const label = (name: string, count: number) => (
    <>
      {name}
      <span className={styles.count}>{count.toLocaleString(language)}</span>
    </>
  );
  return (
    <div className={styles.types}>
      <Segmented
        aria-label={say({ zh: '小区类型', en: 'Compound type' })}
        value={choice.type ?? ALL}
        onChange={(type) => choice.setType(type === ALL ? null : type)}
        options={[
          ...ranking.types.map(({ code, name, compounds }) => ({
            value: code,
            label: label(name, compounds),
          })),
          { value: ALL, label: label(say(WORDS.allTypes), ranking.rows.length) },
        ]}
      />
    </div>
  );
}
