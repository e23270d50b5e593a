import { Checkbox, Select, Tag } from 'antd';
import type { NeedCandidateView } from '../../../../shared/contract/lists/needs.ts';
import type { ListAbout } from '../../../../shared/contract/lists.ts';
import {
  LIST_CATEGORIES,
  LIST_CATEGORY_NAMES,
  type ListCategory,
} from '../../../../shared/model/records/list-item.ts';
import { useLanguage } from '../../../lib/language.ts';
import { TopicExcerpts } from '../excerpts/topic-excerpts.tsx';
import styles from '../lists.module.css';
import { STANDING_WORDS, WORDS } from '../words.ts';

interface Props {
  readonly about: ListAbout;
  readonly candidate: NeedCandidateView;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly category: ListCategory | null;
  readonly onCategory: (category: ListCategory) => void;
}

/** A candidate: what it would say, how large its share is, from where, and in which category it would stand. */
export function CandidateLine({ about, candidate, isChosen, onChoose, category, onCategory }: Props) {
  const { say, language } = useLanguage();
  const { text, share, asked, source, reason, standing, topic } = candidate;
  return (
    <li className={styles.candidate}>
      <Checkbox checked={isChosen} onChange={onChoose} aria-label={text} />
      <div>
        {text} {standing !== 'new' && <Tag>{say(STANDING_WORDS[standing])}</Tag>}
        <div className={styles.reason}>{say(source)}</div>
        {standing === 'new' && <div className={styles.reason}>{say(reason)}</div>}
        {topic !== null && <TopicExcerpts about={about} {...topic} />}
      </div>
      <div className={styles.share}>
        <strong>{share}</strong>
        <div className={styles.reason}>{asked.toLocaleString(language)}</div>
      </div>
      {standing === 'new' ? (
        <Select
          aria-label={`${say(WORDS.category)} ${text}`}
          placeholder={say(WORDS.chooseCategory)}
          value={category}
          onChange={(chosen) => {
            if (chosen !== null) onCategory(chosen);
          }}
          options={LIST_CATEGORIES.needs.map((value) => ({ value, label: say(LIST_CATEGORY_NAMES[value]) }))}
        />
      ) : (
        <span />
      )}
    </li>
  );
}
