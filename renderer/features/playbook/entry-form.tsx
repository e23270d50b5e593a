import { Button, Form } from 'antd';
import { type RefObject, useEffect } from 'react';
import type { PlaybookView } from '../../../shared/contract/playbook.ts';
import { useLanguage } from '../../lib/language.ts';
import { useWrite } from '../../lib/operations.ts';
import { ProblemList } from '../../ui/problem-list.tsx';
import { useTellWritten } from '../../ui/use-tell-written.tsx';
import { EntryFields } from './entry-fields.tsx';
import { type EntryValues, entryOf, valuesOf } from './entry-values.ts';
import styles from './playbook.module.css';
import { WORDS } from './words.ts';

interface Props {
  /** The entry that is changed; null for a new one. */
  readonly view: PlaybookView | null;
  /** Whether something was typed and not saved. */
  readonly unsaved: RefObject<boolean>;
  /** Saved, or left: the entry to show then. */
  readonly onDone: (id: string | null) => void;
}

/** The fields of an entry to be filled in. */
export function EntryForm({ view, unsaved, onDone }: Props) {
  const { say } = useLanguage();
  const [form] = Form.useForm<EntryValues>();
  const { run, isRunning, problems } = useWrite('playbook.save');
  const tellWritten = useTellWritten();
  useEffect(() => form.getFieldInstance('title')?.focus(), [form]);
  const id = view?.id ?? null;
  const leave = (shown: string | null) => {
    unsaved.current = false;
    onDone(shown);
  };
  const save = async (values: EntryValues) => {
    if (view !== null && !unsaved.current) return leave(id);
    const saved = await run({ id, entry: entryOf(values) });
    if (!saved.ok) return;
    leave(saved.value.id);
    tellWritten(saved.value, WORDS.saved);
  };
  return (
    <Form<EntryValues>
      form={form}
      layout="vertical"
      className={styles.form ?? ''}
      initialValues={valuesOf(view?.entry ?? null)}
      scrollToFirstError={{ focus: true }}
      onValuesChange={() => {
        unsaved.current = true;
      }}
      onFinish={(values) => void save(values)}
    >
      <h2 className={styles.heading}>{say(view === null ? WORDS.add : WORDS.edit)}</h2>
      <EntryFields />
      <ProblemList problems={problems} />
      <div className={styles.foot}>
        <Button type="primary" htmlType="submit" loading={isRunning}>
          {say(WORDS.save)}
        </Button>
        <Button onClick={() => leave(id)}>{say(WORDS.cancel)}</Button>
      </div>
    </Form>
  );
}
