import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { CodingChoices, TranscriptView } from '../../../../../shared/contract/interviews.ts';
import { bracketed } from '../../../../lib/bracketed.ts';
import { useLanguage } from '../../../../lib/language.ts';
import { useRead, useWrite } from '../../../../lib/operations.ts';
import { usePhase } from '../../../../lib/phase.tsx';
import { useKeys } from '../../../../lib/use-keys.ts';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { Loading } from '../../../../ui/loading.tsx';
import { ProblemList } from '../../../../ui/problem-list.tsx';
import { useTellProblems } from '../../../../ui/use-tell-problems.tsx';
import { useTellWritten } from '../../../../ui/use-tell-written.tsx';
import { INTERVIEWS_PATH, transcriptPath } from '../../paths.ts';
import { TranscriptDialog } from '../transcript-dialog.tsx';
import { WORDS } from '../words.ts';
import { CodingPanel } from './coding-panel.tsx';
import styles from './reading.module.css';
import { TopicEntry } from './topic-entry.tsx';
import { TranscriptText } from './transcript-text.tsx';
import { usePassage } from './use-passage.ts';
import { READING_WORDS } from './words.ts';

/** One transcript: read, coded, and what is coded entered. */
export function ReadingView() {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const { evidencePhase: phase } = usePhase();
  const { value, problems, isLoading } = useRead('interviews.transcript', { id });
  const choices = useRead('interviews.choices', { phase });
  if (isLoading || choices.value === null) return <Loading />;
  if (value === null) {
    const back = <Button onClick={() => navigate(INTERVIEWS_PATH)}>{say(WORDS.back)}</Button>;
    return problems.length > 0 ? (
      <ProblemList problems={problems} />
    ) : (
      <EmptyState title={say(WORDS.gone)} actions={back} />
    );
  }
  return <Reading key={id} transcript={value} choices={choices.value} />;
}

interface Props {
  readonly transcript: TranscriptView;
  readonly choices: CodingChoices;
}

function Reading({ transcript, choices }: Props) {
  const { say } = useLanguage();
  const [search] = useSearchParams();
  const chosen = usePassage(transcript, search.get('excerpt'));
  return (
    <div className={styles.reading}>
      <Head transcript={transcript} />
      <p className={styles.quiet}>{say(READING_WORDS.keys)}</p>
      <div className={styles.columns}>
        <TranscriptText transcript={transcript} chosen={chosen} />
        <aside className={styles.aside}>
          <CodingPanel transcript={transcript} choices={choices} chosen={chosen} />
          <TopicEntry transcript={transcript.id} topics={transcript.topics} />
        </aside>
      </div>
    </div>
  );
}

/** Which interview it is, and the ways on: to the next, back, and to change or remove it. */
function Head({ transcript }: { readonly transcript: TranscriptView }) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const tellWritten = useTellWritten();
  const tellProblems = useTellProblems();
  const { evidencePhase: phase } = usePhase();
  const compounds = useRead('entry.compounds', { phase }).value ?? [];
  const removing = useWrite('interviews.removeTranscript');
  const [isChanging, setChanging] = useState(false);
  const { id, interview, compound, date, interviewee, text, nextUncoded } = transcript;
  const goOn = () => nextUncoded !== null && navigate(transcriptPath(nextUncoded));
  useKeys({ n: goOn });
  const remove = async () => {
    const removed = await removing.run({ id });
    if (!removed.ok) return tellProblems(removed.problems);
    tellWritten(removed.value, WORDS.removed);
    navigate(INTERVIEWS_PATH);
  };
  const facts = [interview, say(bracketed(compound.name, compound.code)), date, interviewee];
  const typed = { interview, text, date: date ?? '', interviewee: interviewee ?? '' };
  return (
    <header className={styles.head}>
      <Button onClick={() => navigate(-1)}>{say(WORDS.back)}</Button>
      <strong className={styles.facts}>{facts.filter((fact) => fact !== null).join(' · ')}</strong>
      <Button onClick={() => setChanging(true)}>{say(WORDS.edit)}</Button>
      <Button loading={removing.isRunning} onClick={() => void remove()}>
        {say(WORDS.remove)}
      </Button>
      <Button type="primary" disabled={nextUncoded === null} onClick={goOn}>
        {say(WORDS.nextUncoded)}
      </Button>
      {isChanging && (
        <TranscriptDialog
          phase={phase}
          compounds={compounds}
          start={{ id, compound: compound.code, ...typed }}
          onClose={() => setChanging(false)}
        />
      )}
    </header>
  );
}
