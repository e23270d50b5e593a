import { Button, Form, Input, Select } from 'antd';
import type { ItemDetails } from '../../../../shared/contract/rectification/items.ts';
import {
  RECTIFICATION_STATE_NAMES,
  RECTIFICATION_STATES,
  type RectificationState,
} from '../../../../shared/model/records/rectification-item.ts';
import { useAppState } from '../../../lib/app-state.tsx';
import { useLanguage } from '../../../lib/language.ts';
import { useRead, useWrite } from '../../../lib/operations.ts';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { useTellWritten } from '../../../ui/use-tell-written.tsx';
import styles from '../rectification.module.css';
import { WORDS } from '../words.ts';

interface Values {
  readonly state: RectificationState;
  readonly on: string;
  readonly by: string;
  readonly text: string;
  readonly evidence: string;
}

/** The form of the next step; what it lacks is said on saving. */
export function StepForm({ item }: { readonly item: ItemDetails }) {
  const { say } = useLanguage();
  const { settings, user } = useAppState();
  const today = useRead('rectification.items', TODAY).value?.day;
  const [form] = Form.useForm<Values>();
  const state = Form.useWatch('state', form);
  const { run, isRunning, problems } = useWrite('rectification.advance');
  const tellWritten = useTellWritten();
  const save = async (values: Values) => {
    const saved = await run({ id: item.id, ...values });
    if (saved.ok) tellWritten(saved.value, WORDS.stepSaved);
  };
  if (today === undefined) return null;
  const isBack = state !== undefined && isBefore(state, item.state);
  const [proposed = item.state] = item.next;
  return (
    <section>
      <h3 className={styles.heading}>{say(WORDS.addStep)}</h3>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ state: proposed, on: today, by: settings.person || user, text: '', evidence: '' }}
        onFinish={(values) => void save(values)}
      >
        <div className={styles.fields}>
          <Form.Item name="state" label={say(WORDS.stepState)}>
            <Select options={item.next.map((value) => ({ value, label: optionLabel(value, item, say) }))} />
          </Form.Item>
          <Form.Item name="on" label={say(WORDS.stepOn)}>
            <Input type="date" max={today} />
          </Form.Item>
          <Form.Item name="by" label={say(WORDS.stepBy)}>
            <Input />
          </Form.Item>
          <Form.Item name="evidence" label={say(WORDS.stepEvidence)} tooltip={say(WORDS.evidenceHint)}>
            <Input />
          </Form.Item>
          <Form.Item
            name="text"
            label={say(isBack ? WORDS.stepReason : WORDS.stepText)}
            className={styles.wide ?? ''}
          >
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
          </Form.Item>
        </div>
        <ProblemList problems={problems} />
        <Button type="primary" htmlType="submit" loading={isRunning}>
          {say(WORDS.save)}
        </Button>
      </Form>
    </section>
  );
}

/** Asks only which day it is. */
const TODAY = { filter: { compound: '' }, offset: 0, limit: 1 };

function isBefore(state: RectificationState, other: RectificationState): boolean {
  return RECTIFICATION_STATES.indexOf(state) < RECTIFICATION_STATES.indexOf(other);
}

function optionLabel(
  state: RectificationState,
  item: ItemDetails,
  say: ReturnType<typeof useLanguage>['say'],
): string {
  const { zh, en } = RECTIFICATION_STATE_NAMES[state];
  if (state === item.state) return say({ zh: `${zh}（补记）`, en: `${en} (a further entry)` });
  return say(
    isBefore(state, item.state) ? { zh: `退回${zh}`, en: `Back to ${en.toLowerCase()}` } : { zh, en },
  );
}
