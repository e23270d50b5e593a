import { Button, Checkbox, Modal, Select } from 'antd';
import { useState } from 'react';
import type { NeedExcerpt, NeedExcerpts } from '../../../../shared/contract/lists/needs.ts';
import type { ListAbout } from '../../../../shared/contract/lists.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { useLastKnown } from '../../../lib/use-last-known.ts';
import { useSettled } from '../../../lib/use-settled.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import styles from '../lists.module.css';
import { WORDS } from '../words.ts';
import { ExcerptLine } from './excerpt-line.tsx';
import { MoreExcerpts } from './more-excerpts.tsx';

interface Props {
  readonly about: ListAbout;
  /** Ids of those that are sources. */
  readonly chosen: readonly string[];
  readonly onToggle: (excerpt: NeedExcerpt) => void;
  readonly onClose: () => void;
}

/** So long after the last key words are looked for. */
const SETTLED_MS = 250;
const SHOWN = 50;

/** The excerpts of a place's interviews, narrowed by topic and words, to be ticked as sources of a need. */
export function ExcerptChoice({ about, chosen, onToggle, onClose }: Props) {
  const { say } = useLanguage();
  const { evidencePhase: phase } = usePhase();
  const [topic, setTopic] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const find = useSettled(typed, SETTLED_MS);
  const { value, problems } = useRead('lists.excerpts', { about, phase, topic, find, limit: SHOWN });
  const found = useLastKnown(value);
  return (
    <Modal
      open
      title={say(WORDS.excerptChoice)}
      onCancel={onClose}
      width={640}
      footer={
        <Button type="primary" onClick={onClose}>
          {say(WORDS.done)}
        </Button>
      }
    >
      <div className={styles.many}>
        <SearchField
          label={say(WORDS.findExcerpt)}
          hint={say(WORDS.excerptHint)}
          value={typed}
          onType={setTyped}
        />
        <TopicChoice topics={found?.topics ?? []} topic={topic} onChoose={setTopic} />
      </div>
      <ProblemList problems={problems} />
      {found === null && problems.length === 0 && <Loading />}
      {found !== null && <Excerpts found={found} chosen={chosen} onToggle={onToggle} />}
    </Modal>
  );
}

interface TopicProps {
  readonly topics: NeedExcerpts['topics'];
  readonly topic: string | null;
  readonly onChoose: (topic: string | null) => void;
}

function TopicChoice({ topics, topic, onChoose }: TopicProps) {
  const { say, language } = useLanguage();
  return (
    <Select
      className={styles.place ?? ''}
      aria-label={say(WORDS.topic)}
      placeholder={say(WORDS.allTopics)}
      allowClear
      showSearch
      value={topic}
      onChange={(chosen: string | undefined) => onChoose(chosen ?? null)}
      options={topics.map(({ topic: value, passages }) => ({
        value,
        label: `${value} ${passages.toLocaleString(language)}`,
      }))}
    />
  );
}

function Excerpts({
  found,
  chosen,
  onToggle,
}: Pick<Props, 'chosen' | 'onToggle'> & { readonly found: NeedExcerpts }) {
  const { say } = useLanguage();
  if (found.topics.length === 0)
    return <EmptyState title={say(WORDS.noExcerpts)} text={say(WORDS.noExcerptsText)} />;
  if (found.total === 0) return <EmptyState title={say(WORDS.nothingFound)} />;
  return (
    <>
      <ul className={`${styles.excerpts} ${styles.offered}`} aria-label={say(WORDS.excerpts)}>
        {found.rows.map((excerpt) => (
          <ExcerptLine
            key={excerpt.id}
            excerpt={excerpt}
            deed={
              <Checkbox
                checked={chosen.includes(excerpt.id)}
                aria-label={`${say(WORDS.choose)} ${excerpt.words ?? excerpt.topic} ${excerpt.interview}`}
                onChange={() => onToggle(excerpt)}
              />
            }
          />
        ))}
      </ul>
      <MoreExcerpts shown={found.rows.length} total={found.total} />
    </>
  );
}
