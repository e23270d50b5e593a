import { Input } from 'antd';
import { useState } from 'react';
import { useAppState } from '../../lib/app-state.tsx';
import { useLanguage } from '../../lib/language.ts';
import { useWrite } from '../../lib/operations.ts';
import { Field } from './field.tsx';
import styles from './settings-screen.module.css';
import { WORDS } from './words.ts';

const LONGEST_NAME = 60;

/** Who is named in the journal; kept when the field is left or Enter is pressed. */
export function PersonField() {
  const { say } = useLanguage();
  const { settings, user } = useAppState();
  const { run } = useWrite('app.changeSettings');
  const [person, setPerson] = useState(settings.person);
  const keep = () => {
    if (person.trim() !== settings.person) void run({ person: person.trim() });
  };
  return (
    <Field name={say(WORDS.person)}>
      <Input
        className={styles.person ?? ''}
        aria-label={say(WORDS.person)}
        maxLength={LONGEST_NAME}
        placeholder={user}
        value={person}
        onChange={({ target }) => setPerson(target.value)}
        onBlur={keep}
        onPressEnter={keep}
      />
      <p className={styles.note}>{say(WORDS.personNote)}</p>
    </Field>
  );
}
