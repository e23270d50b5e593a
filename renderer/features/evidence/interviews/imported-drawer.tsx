import { Button, Drawer } from 'antd';
import { useState } from 'react';
import type { FormCompound } from '../../../../shared/contract/entry.ts';
import type { ImportedInterview, InterviewLine } from '../../../../shared/contract/interviews.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import evidence from '../evidence.module.css';
import { AttitudeSign } from './attitude-sign.tsx';
import styles from './interviews.module.css';
import { TranscriptDialog } from './transcript-dialog.tsx';
import { WORDS } from './words.ts';

interface Props {
  /** The interview that is looked at; null closes the drawer. */
  readonly line: InterviewLine | null;
  readonly compounds: readonly FormCompound[];
  readonly onClose: () => void;
}

/** An interview of which only topics are known, as it was imported or entered; what was said can be added. */
export function ImportedDrawer({ line, compounds, onClose }: Props) {
  const { say } = useLanguage();
  const { evidencePhase: phase } = usePhase();
  const [isAdding, setAdding] = useState(false);
  const wanted = line === null ? null : { phase, interview: line.interview, compound: line.compound.code };
  const { value, problems } = useRead('interviews.imported', wanted);
  const title = line === null ? '' : `${line.interview} · ${line.compound.name}`;
  return (
    <Drawer open={line !== null} size={480} mask={false} title={title} onClose={onClose}>
      <ProblemList problems={problems} />
      {value !== null && <Topics interview={value} />}
      <p className={evidence.note}>{say(WORDS.readOnly)}</p>
      <Button onClick={() => setAdding(true)}>{say(WORDS.addText)}</Button>
      {isAdding && line !== null && (
        <TranscriptDialog
          phase={phase}
          compounds={compounds}
          start={{
            id: null,
            compound: line.compound.code,
            interview: line.interview,
            date: line.date ?? '',
            interviewee: line.interviewee ?? '',
            text: '',
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </Drawer>
  );
}

function Topics({ interview }: { readonly interview: ImportedInterview }) {
  const { say } = useLanguage();
  const { date, interviewee, topics } = interview;
  return (
    <>
      <p>{[date, interviewee].filter((part) => part !== null).join(' · ')}</p>
      <ul className={styles.lines}>
        {topics.map(({ topic, attitude, excerpt }) => (
          <li key={topic}>
            <AttitudeSign attitude={attitude} /> <strong>{topic}</strong>
            <div>{excerpt === null ? say(WORDS.noExcerpt) : `“${excerpt}”`}</div>
          </li>
        ))}
      </ul>
    </>
  );
}
