import { Button, Form, Input, Select } from 'antd';
import { useLanguage } from '../../../lib/language.ts';
import { useRead, useWrite } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { placeIn, spellingOf } from '../../../lib/pinyin.ts';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { useTellWritten } from '../../../ui/use-tell-written.tsx';
import styles from '../rectification.module.css';
import { WORDS } from '../words.ts';

interface Values {
  readonly compound?: string;
  readonly problem: string;
  readonly responsible: string;
  readonly deadline: string;
}

const BLANK: Values = { problem: '', responsible: '', deadline: '' };

/** One item by hand. */
export function HandForm({ onDone }: { readonly onDone: () => void }) {
  const { say } = useLanguage();
  const { evidencePhase: phase } = usePhase();
  const compounds = useRead('register.compounds', { phase }).value?.compounds ?? [];
  const { run, isRunning, problems } = useWrite('rectification.add');
  const tellWritten = useTellWritten();
  const save = async ({ compound = '', deadline, ...values }: Values) => {
    const saved = await run({ compound, ...values, deadline: deadline || null });
    if (!saved.ok) return;
    onDone();
    tellWritten(saved.value, WORDS.registered);
  };
  return (
    <Form layout="vertical" initialValues={BLANK} onFinish={(values: Values) => void save(values)}>
      <Form.Item name="compound" label={say(WORDS.compound)}>
        <Select
          autoFocus
          showSearch={{
            filterOption: (typed, option) => placeIn(spellingOf(option?.label ?? ''), typed) !== null,
          }}
          options={compounds.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
        />
      </Form.Item>
      <Form.Item name="problem" label={say(WORDS.problem)}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
      <div className={styles.fields}>
        <Form.Item name="responsible" label={say(WORDS.responsible)}>
          <Input placeholder={say(WORDS.responsibleHint)} />
        </Form.Item>
        <Form.Item name="deadline" label={say(WORDS.deadline)}>
          <Input type="date" />
        </Form.Item>
      </div>
      <ProblemList problems={problems} />
      <Button type="primary" htmlType="submit" loading={isRunning}>
        {say(WORDS.registerAll)}
      </Button>
    </Form>
  );
}
