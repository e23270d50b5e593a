import { App as AntApp, AutoComplete, Button, Form, Input, Segmented } from 'antd';
import { useState } from 'react';
import type { FormCompound } from '../../../../../shared/contract/entry.ts';
import type { Topic } from '../../../../../shared/model/evidence.ts';
import type { Phase } from '../../../../../shared/model/phase.ts';
import { useWorkspace } from '../../../../lib/app-state.tsx';
import { useLanguage } from '../../../../lib/language.ts';
import { useWrite } from '../../../../lib/operations.ts';
import { ProblemList } from '../../../../ui/problem-list.tsx';
import { CompoundSelect } from '../compound-select.tsx';
import { draftKey } from '../drafts.ts';
import { useDraft } from '../use-draft.ts';
import { useSaveKey } from '../use-save-key.ts';
import styles from './interview-entry.module.css';
import { TopicList } from './topic-list.tsx';
import { ATTITUDE_WORDS, savedWords, WORDS } from './words.ts';

interface Props {
  readonly phase: Phase;
  /** The topics that the guideline asks for. */
  readonly topics: readonly string[];
  readonly compounds: readonly FormCompound[];
}

/** A topic while it is written down. */
interface OpenTopic {
  readonly compound: string | null;
  readonly interview: string;
  readonly date: string;
  readonly interviewee: string;
  readonly topic: string;
  readonly attitude: Topic['attitude'];
  readonly excerpt: string;
}

const NO_TOPICS: readonly Topic[] = [];

/** Interviews: who was asked where and when, then a topic after the other; saved as one import. */
export function InterviewEntry({ phase, topics, compounds }: Props) {
  const { say } = useLanguage();
  const { message } = AntApp.useApp();
  const key = draftKey(useWorkspace().path, phase, 'interviews');
  const { value: waiting, change } = useDraft<readonly Topic[]>(key, NO_TOPICS);
  const [open, setOpen] = useState<OpenTopic>(() => newInterview(null));
  const saving = useWrite('entry.saveTopics');
  const keep = (next: readonly Topic[]) => change(next, next.length === 0);
  const add = () => {
    const topic = completed(open);
    if (topic === null) {
      message.warning(say(WORDS.incomplete));
      return;
    }
    keep([...waiting.filter((other) => !isSame(other, topic)), topic]);
    setOpen({ ...open, topic: '', attitude: 'neutral', excerpt: '' });
  };
  const save = async () => {
    if (waiting.length === 0 || saving.isRunning) return;
    const saved = await saving.run({ phase, topics: [...waiting] });
    if (!saved.ok) return;
    keep(NO_TOPICS);
    message.success(say(savedWords(waiting.length, saved.value.sequence)));
  };
  useSaveKey(() => void save());
  return (
    <>
      <ProblemList problems={saving.problems} onClose={saving.forget} />
      <div className={styles.columns}>
        <TopicForm
          open={open}
          topics={topics}
          compounds={compounds}
          onChange={(part) => setOpen({ ...open, ...part })}
          onAdd={add}
          onNext={() => setOpen(newInterview(open.compound))}
        />
        <TopicList
          topics={waiting}
          compounds={compounds}
          isSaving={saving.isRunning}
          onSave={() => void save()}
          onRemove={(place) => keep(waiting.filter((_, index) => index !== place))}
        />
      </div>
    </>
  );
}

/** An interview's number is made of the moment it is begun, so that no two are one by accident. */
function newInterview(compound: string | null): OpenTopic {
  const now = new Date();
  const digits = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map((part) =>
    String(part).padStart(2, '0'),
  );
  const interview = `${digits.join('')}-${time.join('')}`;
  return {
    compound,
    interview,
    date: digits.join('-'),
    interviewee: '',
    topic: '',
    attitude: 'neutral',
    excerpt: '',
  };
}

function completed({
  compound,
  interview,
  topic,
  date,
  interviewee,
  attitude,
  excerpt,
}: OpenTopic): Topic | null {
  if (compound === null || interview.trim() === '' || topic.trim() === '') return null;
  return {
    compound,
    interview: interview.trim(),
    topic: topic.trim(),
    attitude,
    date: date.trim() || null,
    interviewee: interviewee.trim() || null,
    excerpt: excerpt.trim() || null,
  };
}

function isSame(a: Topic, b: Topic): boolean {
  return a.compound === b.compound && a.interview === b.interview && a.topic === b.topic;
}

interface FormProps {
  readonly open: OpenTopic;
  readonly topics: readonly string[];
  readonly compounds: readonly FormCompound[];
  readonly onChange: (part: Partial<OpenTopic>) => void;
  readonly onAdd: () => void;
  readonly onNext: () => void;
}

const ATTITUDES = ['positive', 'neutral', 'negative'] as const;

function TopicForm({ open, topics, compounds, onChange, onAdd, onNext }: FormProps) {
  const { say } = useLanguage();
  const text = (name: 'interview' | 'date' | 'interviewee') => ({
    id: `interview-${name}`,
    value: open[name],
    maxLength: 60,
    onChange: ({ target }: { target: { value: string } }) => onChange({ [name]: target.value }),
  });
  return (
    <Form
      className={styles.form ?? ''}
      layout="vertical"
      onKeyDown={({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey) && onAdd()}
    >
      <Form.Item label={say(WORDS.compound)} htmlFor="interview-compound" required>
        <CompoundSelect
          id="interview-compound"
          compounds={compounds}
          value={open.compound}
          placeholder={say(WORDS.chooseCompound)}
          onChoose={(compound) => onChange({ compound })}
        />
      </Form.Item>
      <div className={styles.row}>
        <Form.Item label={say(WORDS.interview)} htmlFor="interview-interview" required>
          <Input {...text('interview')} />
        </Form.Item>
        <Form.Item label={say(WORDS.date)} htmlFor="interview-date">
          <Input {...text('date')} placeholder={say(WORDS.dateHint)} />
        </Form.Item>
        <Form.Item label={say(WORDS.interviewee)} htmlFor="interview-interviewee">
          <Input {...text('interviewee')} />
        </Form.Item>
      </div>
      <div className={styles.row}>
        <Form.Item label={say(WORDS.topic)} htmlFor="interview-topic" required>
          <AutoComplete
            id="interview-topic"
            value={open.topic}
            options={topics.map((value) => ({ value }))}
            showSearch={{ filterOption: true }}
            onChange={(topic) => onChange({ topic })}
          />
        </Form.Item>
        <Form.Item label={say(WORDS.attitude)}>
          <Segmented
            aria-label={say(WORDS.attitude)}
            value={open.attitude}
            onChange={(attitude) => onChange({ attitude })}
            options={ATTITUDES.map((value) => ({ value, label: say(ATTITUDE_WORDS[value]) }))}
          />
        </Form.Item>
      </div>
      <Form.Item label={say(WORDS.excerpt)} htmlFor="interview-excerpt">
        <Input.TextArea
          id="interview-excerpt"
          rows={2}
          maxLength={500}
          value={open.excerpt}
          onChange={({ target }) => onChange({ excerpt: target.value })}
        />
      </Form.Item>
      <div className={styles.deeds}>
        <Button type="primary" onClick={onAdd}>
          {say(WORDS.add)}
        </Button>
        <Button onClick={onNext}>{say(WORDS.newInterview)}</Button>
      </div>
    </Form>
  );
}
