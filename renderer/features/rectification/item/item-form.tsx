import { Button, Form, Input, Select } from 'antd';
import type { ItemDetails } from '../../../../shared/contract/rectification/items.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead, useWrite } from '../../../lib/operations.ts';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { useTellWritten } from '../../../ui/use-tell-written.tsx';
import styles from '../rectification.module.css';
import { WORDS } from '../words.ts';

interface Props {
  readonly item: ItemDetails;
  /** Saved, or left. */
  readonly onDone: () => void;
}

interface Values {
  readonly problem: string;
  readonly responsible: string;
  readonly deadline: string;
  readonly playbook?: string | null;
}

/** What is to be mended, by whom and by when, said anew. */
export function ItemForm({ item, onDone }: Props) {
  const { say } = useLanguage();
  const { run, isRunning, problems } = useWrite('rectification.change');
  const tellWritten = useTellWritten();
  const save = async ({ deadline, playbook, ...values }: Values) => {
    const task = { ...values, deadline: deadline || null, playbook: playbook ?? null };
    const saved = await run({ id: item.id, ...task });
    if (!saved.ok) return;
    onDone();
    tellWritten(saved.value, WORDS.saved);
  };
  return (
    <Form
      layout="vertical"
      initialValues={{
        problem: item.problem,
        responsible: item.responsible,
        deadline: item.deadline ?? '',
        playbook: item.playbook?.id ?? null,
      }}
      onFinish={(values: Values) => void save(values)}
    >
      <Form.Item name="problem" label={say(WORDS.problem)}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} autoFocus />
      </Form.Item>
      <div className={styles.fields}>
        <Form.Item name="responsible" label={say(WORDS.responsible)}>
          <Input />
        </Form.Item>
        <Form.Item name="deadline" label={say(WORDS.deadline)}>
          <Input type="date" />
        </Form.Item>
      </div>
      <PlaybookField item={item} />
      <ProblemList problems={problems} />
      <div className={styles.deeds}>
        <Button type="primary" htmlType="submit" loading={isRunning}>
          {say(WORDS.save)}
        </Button>
        <Button onClick={onDone}>{say(WORDS.cancel)}</Button>
      </div>
    </Form>
  );
}

/** The entries of the playbook that fit the item's indicator, to follow one of them. */
function PlaybookField({ item: { leaf, type, playbook } }: Pick<Props, 'item'>) {
  const { say } = useLanguage();
  const fitting =
    useRead('playbook.fitting', leaf === null ? null : { indicator: leaf.id, type }).value ?? [];
  const others = fitting.filter(({ id }) => id !== playbook?.id);
  const entries = playbook === null ? others : [playbook, ...others];
  if (entries.length === 0) return null;
  return (
    <Form.Item name="playbook" label={say(WORDS.playbook)}>
      <Select allowClear options={entries.map(({ id, title }) => ({ value: id, label: title }))} />
    </Form.Item>
  );
}
