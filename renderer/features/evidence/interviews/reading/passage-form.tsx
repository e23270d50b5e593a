import { AutoComplete, Button, Checkbox, Form, Segmented, Select, Space } from 'antd';
import { type RefObject, useState } from 'react';
import type { CodingChoices, ExcerptToSave, ExcerptView } from '../../../../../shared/contract/interviews.ts';
import type { Attitude } from '../../../../../shared/model/evidence.ts';
import { useLanguage } from '../../../../lib/language.ts';
import { ATTITUDE_SIGNS, ATTITUDE_WORDS, ATTITUDES } from '../words.ts';
import styles from './reading.module.css';
import { READING_WORDS } from './words.ts';

/** How a passage is coded. */
export type Coding = Pick<ExcerptToSave, 'topic' | 'attitude' | 'indicator' | 'quotable'>;

interface Props {
  /** Its words. */
  readonly quote: string;
  /** What is changed; null for something new. */
  readonly excerpt: ExcerptView | null;
  readonly choices: CodingChoices;
  readonly isSaving: boolean;
  /** The field that the keyboard goes to first. */
  readonly topicBox: RefObject<HTMLDivElement | null>;
  readonly onSave: (coding: Coding) => void;
  readonly onRemove: () => void;
  readonly onDrop: () => void;
}

/** What a passage speaks of, how, and which indicator that concerns: proposed by the topic until a person chooses another. */
export function PassageForm(props: Props) {
  const { quote, excerpt, choices, isSaving, topicBox, onSave, onRemove, onDrop } = props;
  const { say } = useLanguage();
  const [coding, setCoding] = useState<Coding>(() => codingOf(excerpt));
  const change = (part: Partial<Coding>) => setCoding((before) => ({ ...before, ...part }));
  const changeTopic = (topic: string) => {
    const proposed = choices.topics.find((choice) => choice.topic === topic.trim())?.indicator?.id;
    change({ topic, ...(proposed === undefined ? {} : { indicator: proposed }) });
  };
  const isReady = coding.topic.trim() !== '';
  const save = () => isReady && onSave(coding);
  return (
    <Form
      layout="vertical"
      className={styles.form ?? ''}
      aria-label={say(READING_WORDS.coding)}
      onKeyDown={({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey) && save()}
    >
      <blockquote className={styles.quote}>{quote}</blockquote>
      <div ref={topicBox}>
        <Form.Item label={say(READING_WORDS.topic)} htmlFor="coding-topic" required>
          <AutoComplete
            id="coding-topic"
            value={coding.topic}
            options={choices.topics.map(({ topic }) => ({ value: topic }))}
            showSearch={{ filterOption: true }}
            onChange={changeTopic}
          />
        </Form.Item>
      </div>
      <Form.Item label={say(READING_WORDS.attitude)}>
        <Segmented<Attitude>
          aria-label={say(READING_WORDS.attitude)}
          value={coding.attitude}
          onChange={(attitude) => change({ attitude })}
          options={ATTITUDES.map((value) => ({
            value,
            label: `${ATTITUDE_SIGNS[value]} ${say(ATTITUDE_WORDS[value])}`,
          }))}
        />
      </Form.Item>
      <Form.Item label={say(READING_WORDS.indicator)} htmlFor="coding-indicator">
        <Select<string>
          id="coding-indicator"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={coding.indicator}
          placeholder={say(READING_WORDS.noIndicator)}
          onChange={(indicator: string | undefined) => change({ indicator: indicator ?? null })}
          options={choices.indicators.map(({ id, name }) => ({ value: id, label: `${id} ${name}` }))}
        />
      </Form.Item>
      <Form.Item>
        <Checkbox checked={coding.quotable} onChange={({ target }) => change({ quotable: target.checked })}>
          {say(READING_WORDS.quotable)}
        </Checkbox>
      </Form.Item>
      <Space wrap>
        <Button type="primary" disabled={!isReady} loading={isSaving} onClick={save}>
          {say(excerpt === null ? READING_WORDS.code : READING_WORDS.change)}
        </Button>
        {excerpt !== null && <Button onClick={onRemove}>{say(READING_WORDS.remove)}</Button>}
        <Button onClick={onDrop}>{say(READING_WORDS.drop)}</Button>
      </Space>
    </Form>
  );
}

function codingOf(excerpt: ExcerptView | null): Coding {
  if (excerpt === null) return { topic: '', attitude: 'neutral', indicator: null, quotable: true };
  const { topic, attitude, indicator, quotable } = excerpt;
  return { topic, attitude, indicator: indicator?.id ?? null, quotable };
}
