import { Button } from 'antd';
import { useState } from 'react';
import type { NeedExcerpt, NeedExcerpts } from '../../../../shared/contract/lists/needs.ts';
import type { ListAbout } from '../../../../shared/contract/lists.ts';
import type { Phase } from '../../../../shared/model/phase.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import styles from '../lists.module.css';
import { WORDS } from '../words.ts';
import { ExcerptLine } from './excerpt-line.tsx';
import { MoreExcerpts } from './more-excerpts.tsx';

interface Props {
  readonly about: ListAbout;
  readonly phase: Phase;
  readonly topic: string;
  /** Makes one of them a source; absent where nothing is written down. */
  readonly onTake?: (excerpt: NeedExcerpt) => void;
  /** Ids of those that are sources already. */
  readonly taken?: readonly string[];
}

/** What was said on a topic in the interviews of a place, once somebody asks for it. */
export function TopicExcerpts({ about, phase, topic, onTake, taken = [] }: Props) {
  const { say } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const wanted = { about, phase, topic, find: '', limit: SHOWN };
  const { value, problems } = useRead('lists.excerpts', isOpen ? wanted : null);
  return (
    <div>
      <Button
        type="link"
        className={styles.text ?? ''}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {say(isOpen ? WORDS.hideExcerpts : WORDS.showExcerpts)}
      </Button>
      {isOpen && <ProblemList problems={problems} />}
      {isOpen && value === null && problems.length === 0 && <Loading />}
      {isOpen && value !== null && (
        <>
          {value.total + value.saidTotal === 0 && (
            <p className={styles.reason}>{say(WORDS.noExcerptsOfTopic)}</p>
          )}
          <ul className={styles.excerpts} aria-label={`${say(WORDS.excerpts)} ${topic}`}>
            {value.rows.map((excerpt) => (
              <ExcerptLine
                key={excerpt.id}
                excerpt={excerpt}
                deed={
                  onTake !== undefined && (
                    <Button
                      size="small"
                      disabled={taken.includes(excerpt.id)}
                      onClick={() => onTake(excerpt)}
                    >
                      {say(WORDS.takeExcerpt)}
                    </Button>
                  )
                }
              />
            ))}
          </ul>
          <MoreExcerpts shown={value.rows.length} total={value.total} />
          <UncodedWords found={value} />
        </>
      )}
    </div>
  );
}

/** What the evidence quotes of interviews that nobody coded. */
function UncodedWords({ found: { said, saidTotal } }: { readonly found: NeedExcerpts }) {
  const { say } = useLanguage();
  if (said.length === 0) return null;
  return (
    <>
      <p className={styles.reason}>{say(WORDS.uncodedWords)}</p>
      <ul className={styles.excerpts} aria-label={say(WORDS.uncodedWords)}>
        {said.map((words) => (
          <ExcerptLine key={`${words.interview}/${words.compound.code}`} excerpt={words} />
        ))}
      </ul>
      <MoreExcerpts shown={said.length} total={saidTotal} />
    </>
  );
}

const SHOWN = 20;
