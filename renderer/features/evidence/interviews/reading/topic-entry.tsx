import { App as AntApp, Button, Checkbox } from 'antd';
import { useState } from 'react';
import type { TopicLineView } from '../../../../../shared/contract/interviews.ts';
import { useLanguage } from '../../../../lib/language.ts';
import { useWrite } from '../../../../lib/operations.ts';
import { ProblemList } from '../../../../ui/problem-list.tsx';
import { useTellProblems } from '../../../../ui/use-tell-problems.tsx';
import { AttitudeSign } from '../attitude-sign.tsx';
import { enteredWords } from '../words.ts';
import styles from './reading.module.css';
import { enterWords, READING_WORDS, STANDING_WORDS, withdrawWords } from './words.ts';

interface Props {
  readonly transcript: string;
  readonly topics: readonly TopicLineView[];
}

/** What the coding proposes for each topic beside what the evidence says; a person confirms what is entered. */
export function TopicEntry({ transcript, topics }: Props) {
  const { say } = useLanguage();
  const { message } = AntApp.useApp();
  const tellProblems = useTellProblems();
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const { run, isRunning, problems, forget } = useWrite('interviews.enter');
  const isTicked = ({ topic, standing }: TopicLineView) =>
    (standing === 'not_entered') !== turned.has(topic) && standing !== 'entered';
  const ticked = topics.filter(isTicked);
  const withdrawn = ticked.filter(isOnlyEvidence).map(({ topic }) => topic);
  const entered = ticked.filter((line) => !isOnlyEvidence(line)).map(({ topic }) => topic);
  const turn = (topic: string) =>
    setTurned(
      (before) =>
        new Set(before.has(topic) ? [...before].filter((one) => one !== topic) : [...before, topic]),
    );
  const enter = async () => {
    const saved = await run({ transcript, topics: entered, withdrawn });
    if (!saved.ok) return;
    setTurned(new Set());
    if (saved.value.warnings.length > 0) tellProblems(saved.value.warnings);
    void message.success(say(enteredWords(saved.value.topics, saved.value.sequence)));
  };
  if (topics.length === 0) return null;
  return (
    <section aria-label={say(READING_WORDS.entry)}>
      <h2 className={styles.heading}>{say(READING_WORDS.entry)}</h2>
      <p className={styles.quiet}>{say(READING_WORDS.entryNote)}</p>
      <ProblemList problems={problems} onClose={forget} />
      <ul className={styles.lines}>
        {topics.map((line) => (
          <Line key={line.topic} line={line} isTicked={isTicked(line)} onTurn={() => turn(line.topic)} />
        ))}
      </ul>
      <Button type="primary" disabled={ticked.length === 0} loading={isRunning} onClick={() => void enter()}>
        {ticked.length === 0
          ? say(READING_WORDS.nothingToEnter)
          : `${say(enterWords(entered.length))}${withdrawn.length === 0 ? '' : say(withdrawWords(withdrawn.length))}`}
      </Button>
    </section>
  );
}

/** What the evidence says and no passage does: it can only be withdrawn. */
function isOnlyEvidence({ proposed, entered }: TopicLineView): boolean {
  return proposed === null && entered !== null;
}

interface LineProps {
  readonly line: TopicLineView;
  readonly isTicked: boolean;
  readonly onTurn: () => void;
}

function Line({ line, isTicked, onTurn }: LineProps) {
  const { say } = useLanguage();
  const { topic, standing, proposed, entered } = line;
  const isSettled = standing === 'entered' || (proposed === null && entered === null);
  return (
    <li>
      <Checkbox disabled={isSettled} checked={isTicked} onChange={onTurn}>
        <strong>{topic}</strong> {say(STANDING_WORDS[standing])}
        {isOnlyEvidence(line) && `，${say(READING_WORDS.withdraw)}`}
      </Checkbox>
      <Said name={say(READING_WORDS.proposed)} said={proposed} />
      <Said name={say(READING_WORDS.inEvidence)} said={entered} />
    </li>
  );
}

function Said({ name, said }: { readonly name: string; readonly said: TopicLineView['proposed'] }) {
  if (said === null) return null;
  return (
    <div>
      <span className={styles.quiet}>{name}</span> <AttitudeSign attitude={said.attitude} />{' '}
      {said.excerpt !== null && `“${said.excerpt}”`}
    </div>
  );
}
