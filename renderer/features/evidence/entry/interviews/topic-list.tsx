import { Button } from 'antd';
import type { FormCompound } from '../../../../../shared/contract/entry.ts';
import type { Topic } from '../../../../../shared/model/evidence.ts';
import { useLanguage } from '../../../../lib/language.ts';
import styles from './interview-entry.module.css';
import { ATTITUDE_WORDS, WORDS } from './words.ts';

interface Props {
  readonly topics: readonly Topic[];
  readonly compounds: readonly FormCompound[];
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly onRemove: (place: number) => void;
}

/** The topics that were written down and are not saved yet. */
export function TopicList({ topics, compounds, isSaving, onSave, onRemove }: Props) {
  const { say } = useLanguage();
  const names = new Map(compounds.map(({ code, name }) => [code, name]));
  return (
    <aside className={styles.batch} aria-label={say(WORDS.batch)}>
      <strong>
        {say(WORDS.batch)} {topics.length}
      </strong>
      <Button type="primary" block disabled={topics.length === 0} loading={isSaving} onClick={onSave}>
        {say(WORDS.save)}
      </Button>
      {topics.length === 0 && <span className={styles.quiet}>{say(WORDS.none)}</span>}
      <ul className={styles.waiting}>
        {topics.map(({ compound, interview, topic, attitude, excerpt }, place) => (
          <li key={`${compound} ${interview} ${topic}`}>
            <strong>{names.get(compound) ?? compound}</strong> {interview}
            <div>
              {topic}：{say(ATTITUDE_WORDS[attitude])}
              {excerpt !== null && `（${excerpt}）`}
            </div>
            <Button size="small" type="link" onClick={() => onRemove(place)}>
              {say(WORDS.remove)}
            </Button>
          </li>
        ))}
      </ul>
    </aside>
  );
}
