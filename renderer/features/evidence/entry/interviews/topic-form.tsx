import { AutoComplete, Button, Form, Input, Segmented } from 'antd';
import type { FormCompound } from '../../../../../shared/contract/entry.ts';
import { useLanguage } from '../../../../lib/language.ts';
import { CompoundSelect } from '../compound-select.tsx';
import styles from './interview-entry.module.css';
import type { OpenTopic } from './open-topic.ts';
import { ATTITUDE_WORDS, WORDS } from './words.ts';

interface Props {
  readonly open: OpenTopic;
  readonly topics: readonly string[];
  readonly compounds: readonly FormCompound[];
  readonly onChange: (part: Partial<OpenTopic>) => void;
  readonly onAdd: () => void;
  readonly onNext: () => void;
}

const ATTITUDES = ['positive', 'neutral', 'negative'] as const;

/** Who was asked where and when, and what was said on one topic. */
export function TopicForm({ open, topics, compounds, onChange, onAdd, onNext }: Props) {
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
