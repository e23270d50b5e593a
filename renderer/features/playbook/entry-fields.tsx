import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import type { Wording } from '../../../shared/language/wording.ts';
import { useLanguage } from '../../lib/language.ts';
import { useRead } from '../../lib/operations.ts';
import { placeIn, spellingOf } from '../../lib/pinyin.ts';
import { type EntryValues, rolesOf } from './entry-values.ts';
import styles from './playbook.module.css';
import { WORDS } from './words.ts';

/** Every field of an entry, in the order in which it is read. */
export function EntryFields() {
  const { say } = useLanguage();
  return (
    <>
      <Needed name="title" label={WORDS.entryTitle}>
        <Input />
      </Needed>
      <Choices />
      <Needed name="when" label={WORDS.when}>
        <Input.TextArea autoSize={{ minRows: 2 }} />
      </Needed>
      <Needed name="steps" label={WORDS.steps} hint={WORDS.stepsHint}>
        <Input.TextArea autoSize={{ minRows: 6 }} />
      </Needed>
      <Form.Item<EntryValues>
        name="roles"
        label={say(WORDS.roles)}
        extra={say(WORDS.rolesHint)}
        validateTrigger="onBlur"
        rules={[
          {
            validator: (_, text: string) =>
              rolesOf(text) === null ? Promise.reject(new Error(say(WORDS.roleFault))) : Promise.resolve(),
          },
        ]}
      >
        <Input.TextArea autoSize={{ minRows: 3 }} />
      </Form.Item>
      <Form.Item<EntryValues> name="example" label={say(WORDS.example)}>
        <Input.TextArea autoSize={{ minRows: 3 }} />
      </Form.Item>
    </>
  );
}

/** What the entry is about, chosen from the guideline. */
function Choices() {
  const { say } = useLanguage();
  const { value: choices } = useRead('playbook.choices', {});
  const options = (items: readonly { readonly value: string; readonly label: string }[] = []) => [...items];
  const showSearch = {
    filterOption: (typed: string, option?: { readonly label: string }) =>
      placeIn(spellingOf(option?.label ?? ''), typed) !== null,
  };
  return (
    <div className={styles.choices}>
      <Form.Item<EntryValues> name="aspect" label={say(WORDS.aspect)} required>
        <Select
          options={options(choices?.aspects.map(({ code, name }) => ({ value: code, label: say(name) })))}
        />
      </Form.Item>
      <Form.Item<EntryValues> name="types" label={say(WORDS.types)} extra={say(WORDS.typesHint)}>
        <Select
          mode="multiple"
          options={options(choices?.types.map(({ code, name }) => ({ value: code, label: name })))}
        />
      </Form.Item>
      <Form.Item<EntryValues>
        name="indicators"
        label={say(WORDS.indicators)}
        extra={say(WORDS.indicatorsHint)}
        className={styles.wide ?? ''}
      >
        <Select
          mode="multiple"
          showSearch={showSearch}
          options={options(
            choices?.indicators.map(({ id, name }) => ({ value: name, label: `${id} ${name}` })),
          )}
        />
      </Form.Item>
    </div>
  );
}

interface NeededProps {
  readonly name: keyof EntryValues;
  readonly label: Wording;
  readonly hint?: Wording;
  readonly children: ReactNode;
}

function Needed({ name, label, hint, children }: NeededProps) {
  const { say } = useLanguage();
  return (
    <Form.Item<EntryValues>
      name={name}
      label={say(label)}
      {...(hint === undefined ? {} : { extra: say(hint) })}
      rules={[{ required: true, whitespace: true, message: say(WORDS.needed) }]}
    >
      {children}
    </Form.Item>
  );
}
