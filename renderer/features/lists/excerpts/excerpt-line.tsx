import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { NeedExcerpt } from '../../../../shared/contract/lists.ts';
import { useLanguage } from '../../../lib/language.ts';
import styles from '../lists.module.css';
import { ATTITUDE_WORDS, WORDS } from '../words.ts';

interface Props {
  readonly excerpt: NeedExcerpt;
  /** What can be done with it, before its words. */
  readonly deed?: ReactNode;
}

/** A passage of an interview: its words as they can be shown, who was against what, and where; with the way to the interview. */
export function ExcerptLine({ excerpt, deed }: Props) {
  const { say } = useLanguage();
  const { id, transcript, words, attitude, topic, compound, interview } = excerpt;
  return (
    <li className={styles.excerpt}>
      {deed}
      <div>
        {words === null ? (
          <span className={styles.reason}>{say(WORDS.notShown)}</span>
        ) : (
          <q lang="zh-CN">{words}</q>
        )}
        <div className={styles.reason}>
          {say(ATTITUDE_WORDS[attitude])} ·{' '}
          <span lang="zh-CN">{`${topic} · ${compound.name} · ${interview}`}</span>{' '}
          <Link to={excerptPath(transcript, id)}>{say(WORDS.toInterview)}</Link>
        </div>
      </div>
    </li>
  );
}

function excerptPath(transcript: string, excerpt: string): string {
  return `/evidence/interviews/transcript/${encodeURIComponent(transcript)}?${new URLSearchParams({ excerpt })}`;
}
