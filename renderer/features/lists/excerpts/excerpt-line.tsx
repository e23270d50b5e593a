import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { NeedExcerpt, SaidWords } from '../../../../shared/contract/lists/needs.ts';
import { useLanguage } from '../../../lib/language.ts';
import styles from '../lists.module.css';
import { ATTITUDE_WORDS, WORDS } from '../words.ts';

interface Props {
  /** A coded passage, or what the evidence quotes of an interview that nobody coded. */
  readonly excerpt: NeedExcerpt | SaidWords;
  /** What can be done with it, before its words. */
  readonly deed?: ReactNode;
}

/** A passage of an interview: its words as they can be shown, who was against what, and where; with the way to the interview. */
export function ExcerptLine({ excerpt, deed }: Props) {
  const { say } = useLanguage();
  const { words, attitude, topic, compound, interview } = excerpt;
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
          <Link to={interviewPath(excerpt)}>{say(WORDS.toInterview)}</Link>
        </div>
      </div>
    </li>
  );
}

/** The transcript with the passage open; without one, what the evidence has of the compound's interviews. */
function interviewPath(excerpt: NeedExcerpt | SaidWords): string {
  if (!('transcript' in excerpt))
    return `/evidence/rows?${new URLSearchParams({ kind: 'interview', compound: excerpt.compound.code })}`;
  const { transcript, id } = excerpt;
  return `/evidence/interviews/transcript/${encodeURIComponent(transcript)}?${new URLSearchParams({ excerpt: id })}`;
}
