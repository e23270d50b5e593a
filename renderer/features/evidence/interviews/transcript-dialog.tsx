import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { FormCompound } from '../../../../shared/contract/entry.ts';
import type { Phase } from '../../../../shared/model/phase.ts';
import type { Problem } from '../../../../shared/problems/problem.ts';
import { call } from '../../../lib/client.ts';
import { chooseFile } from '../../../lib/files.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useWrite } from '../../../lib/operations.ts';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { useTellProblems } from '../../../ui/use-tell-problems.tsx';
import { useTellWritten } from '../../../ui/use-tell-written.tsx';
import { CompoundSelect } from '../entry/compound-select.tsx';
import { transcriptPath } from '../paths.ts';
import styles from './interviews.module.css';
import { WORDS } from './words.ts';

/** A transcript while it is typed; blank where nothing was said. */
export interface TypedTranscript {
  readonly id: string | null;
  readonly compound: string | null;
  readonly interview: string;
  readonly date: string;
  readonly interviewee: string;
  readonly text: string;
}

interface Props {
  readonly phase: Phase;
  readonly compounds: readonly FormCompound[];
  readonly start: TypedTranscript;
  readonly onClose: () => void;
}

/** Writes down what was said in an interview, or changes it; then it is opened. */
export function TranscriptDialog({ phase, compounds, start, onClose }: Props) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const tellWritten = useTellWritten();
  const tellProblems = useTellProblems();
  const [typed, setTyped] = useState(start);
  const [unread, setUnread] = useState<readonly Problem[]>([]);
  const saving = useWrite('interviews.saveTranscript');
  const change = (part: Partial<TypedTranscript>) => setTyped((before) => ({ ...before, ...part }));
  const save = async () => {
    const saved = await saving.run({ ...typed, phase, compound: typed.compound ?? '' });
    if (!saved.ok) return;
    const { batch, warnings } = saved.value;
    if (batch !== null) tellWritten({ batch }, WORDS.saved);
    if (warnings.length > 0) tellProblems(warnings);
    onClose();
    navigate(transcriptPath(saved.value.id));
  };
  const readFile = async () => {
    const path = await chooseFile('transcript');
    if (path === null) return;
    const read = await call('interviews.readText', { path });
    setUnread(read.ok ? [] : read.problems);
    if (!read.ok) return;
    const { text, name } = read.value;
    setTyped((before) => ({ ...before, text, interview: before.interview || name }));
  };
  return (
    <Modal
      open
      width={760}
      title={say(start.id === null ? WORDS.newTitle : WORDS.editTitle)}
      okText={say(WORDS.save)}
      okButtonProps={{ disabled: typed.compound === null || typed.text.trim() === '' }}
      cancelText={say(WORDS.cancel)}
      confirmLoading={saving.isRunning}
      onOk={() => void save()}
      onCancel={onClose}
    >
      <ProblemList problems={[...saving.problems, ...unread]} />
      <TranscriptForm typed={typed} compounds={compounds} onChange={change} />
      <Button onClick={() => void readFile()}>{say(WORDS.readText)}</Button>
    </Modal>
  );
}

interface FormProps {
  readonly typed: TypedTranscript;
  readonly compounds: readonly FormCompound[];
  readonly onChange: (part: Partial<TypedTranscript>) => void;
}

function TranscriptForm({ typed, compounds, onChange }: FormProps) {
  const { say } = useLanguage();
  const field = (name: 'interview' | 'date' | 'interviewee') => ({
    id: `transcript-${name}`,
    value: typed[name],
    maxLength: 60,
    onChange: ({ target }: { target: { value: string } }) => onChange({ [name]: target.value }),
  });
  return (
    <Form layout="vertical">
      <div className={styles.fields}>
        <Form.Item label={say(WORDS.compound)} htmlFor="transcript-compound" required>
          <CompoundSelect
            id="transcript-compound"
            compounds={compounds}
            value={typed.compound}
            placeholder={say(WORDS.chooseCompound)}
            onChoose={(compound) => onChange({ compound })}
          />
        </Form.Item>
        <Form.Item label={say(WORDS.number)} htmlFor="transcript-interview" required>
          <Input {...field('interview')} />
        </Form.Item>
        <Form.Item label={say(WORDS.date)} htmlFor="transcript-date">
          <Input {...field('date')} placeholder={say(WORDS.dateHint)} />
        </Form.Item>
        <Form.Item label={say(WORDS.interviewee)} htmlFor="transcript-interviewee">
          <Input {...field('interviewee')} />
        </Form.Item>
      </div>
      <Form.Item label={say(WORDS.text)} htmlFor="transcript-text" required>
        <Input.TextArea
          id="transcript-text"
          rows={12}
          value={typed.text}
          onChange={({ target }) => onChange({ text: target.value })}
        />
      </Form.Item>
    </Form>
  );
}
