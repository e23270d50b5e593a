import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { NeedExcerpt } from '../../../../shared/contract/lists/needs.ts';
import type { ListAbout, ListEntry, ListItemView } from '../../../../shared/contract/lists.ts';
import { useLanguage } from '../../../lib/language.ts';
import { ExcerptChoice } from '../excerpts/excerpt-choice.tsx';
import { ExcerptLine } from '../excerpts/excerpt-line.tsx';
import { TopicExcerpts } from '../excerpts/topic-excerpts.tsx';
import styles from '../lists.module.css';
import { WORDS } from '../words.ts';

interface Props {
  readonly about: ListAbout;
  readonly item: ListItemView | null;
  readonly entry: ListEntry;
  readonly onChange: (part: Partial<ListEntry>) => void;
}

/** Where an item comes from: what evidence says stands as it is; a person may add excerpts of interviews, and words. */
export function SourceField({ about, item, entry, onChange }: Props) {
  const { say } = useLanguage();
  const [isChoosing, setChoosing] = useState(false);
  const { ids, seen, toggle } = useExcerpts(entry, onChange);
  const drawn = item?.drawnFrom ?? [];
  const stored = drawn.map(({ excerpt }) => excerpt);
  const added = seen.filter(({ id }) => ids.includes(id) && !stored.includes(id));
  const isBare = drawn.length === 0 && ids.length === 0;
  const isOnlySaid = ids.length > 0 && drawn.every(({ excerpt }) => excerpt !== null);
  return (
    <Form.Item label={say(isBare ? WORDS.origin : WORDS.source)} htmlFor="list-origin">
      <ul className={styles.sources}>
        {drawn
          .filter(({ excerpt }) => excerpt === null || ids.includes(excerpt))
          .map((source) => (
            <li key={source.excerpt ?? source.words.zh}>
              <DrawnSource source={source} onRemove={toggle} />
              {source.topic !== null && (
                <TopicExcerpts about={about} {...source.topic} taken={ids} onTake={toggle} />
              )}
            </li>
          ))}
      </ul>
      <ul className={styles.excerpts}>
        {added.map((excerpt) => (
          <ExcerptLine
            key={excerpt.id}
            excerpt={excerpt}
            deed={<RemoveSource onRemove={() => toggle(excerpt)} />}
          />
        ))}
      </ul>
      {entry.list === 'needs' && (
        <Button size="small" className={styles.choose ?? ''} onClick={() => setChoosing(true)}>
          {say(WORDS.chooseExcerpts)}
        </Button>
      )}
      {isOnlySaid && entry.origin === '' && <p className={styles.reason}>{say(WORDS.onlySaid)}</p>}
      <Input
        id="list-origin"
        value={entry.origin}
        placeholder={say(WORDS.origin)}
        onChange={({ target }) => onChange({ origin: target.value })}
      />
      {isChoosing && (
        <ExcerptChoice about={about} chosen={ids} onToggle={toggle} onClose={() => setChoosing(false)} />
      )}
    </Form.Item>
  );
}

interface DrawnProps {
  readonly source: ListItemView['drawnFrom'][number];
  readonly onRemove: (excerpt: { readonly id: string }) => void;
}

/** A source in a line, with the way to what is behind it; one that a person chose can be taken away. */
function DrawnSource({ source: { words, path, excerpt }, onRemove }: DrawnProps) {
  const { say } = useLanguage();
  return (
    <span className={styles.reason}>
      {excerpt !== null && <RemoveSource onRemove={() => onRemove({ id: excerpt })} />} {say(words)}{' '}
      {path !== null && <Link to={path}>{say(excerpt === null ? WORDS.toEvidence : WORDS.toInterview)}</Link>}
      {path === null && excerpt !== null && say(WORDS.codingGone)}
    </span>
  );
}

function RemoveSource({ onRemove }: { readonly onRemove: () => void }) {
  const { say } = useLanguage();
  return (
    <Button size="small" onClick={onRemove}>
      {say(WORDS.remove)}
    </Button>
  );
}

/** The excerpts that are sources by now, and what is known of those that were chosen here. */
function useExcerpts({ excerpts: ids = [] }: ListEntry, onChange: Props['onChange']) {
  const [seen, setSeen] = useState<readonly NeedExcerpt[]>([]);
  const toggle = (excerpt: Pick<NeedExcerpt, 'id'> | NeedExcerpt) => {
    const { id } = excerpt;
    if ('words' in excerpt) setSeen((before) => [...before.filter((one) => one.id !== id), excerpt]);
    onChange({ excerpts: ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id] });
  };
  return { ids, seen, toggle };
}
