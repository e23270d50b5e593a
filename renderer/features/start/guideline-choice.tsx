import { Button, Radio } from 'antd';
import type { OutputOf } from '../../lib/client.ts';
import { chooseFile } from '../../lib/files.ts';
import { useLanguage } from '../../lib/language.ts';
import styles from './form.module.css';
import { WORDS } from './words.ts';

/** One that comes with the program, by its id; or, where that is null, a file of one's own. */
export interface ChosenGuideline {
  readonly builtIn: string | null;
  readonly file: string | null;
}

interface Props {
  readonly builtIn: OutputOf<'app.builtInGuidelines'>;
  readonly id?: string;
  readonly value?: ChosenGuideline;
  readonly onChange?: (value: ChosenGuideline) => void;
}

const OWN = 'own';

/** The guideline a workspace begins with. */
export function GuidelineChoice({ builtIn, id, value = { builtIn: null, file: null }, onChange }: Props) {
  const { say } = useLanguage();
  const chooseOwn = async () => {
    const file = await chooseFile('guideline');
    if (file !== null) onChange?.({ builtIn: null, file });
  };
  return (
    <Radio.Group
      {...(id === undefined ? {} : { id })}
      className={styles.choice ?? ''}
      aria-label={say(WORDS.guideline)}
      value={value.builtIn ?? OWN}
      onChange={({ target }) => onChange?.({ ...value, builtIn: target.value === OWN ? null : target.value })}
    >
      {builtIn.map((guideline) => (
        <Radio key={guideline.id} value={guideline.id}>
          {guideline.title} <span className={styles.note}>{guideline.version}</span>
        </Radio>
      ))}
      <Radio value={OWN}>{say(WORDS.ownFile)}</Radio>
      {value.builtIn === null && (
        <div className={styles.file}>
          <Button onClick={() => void chooseOwn()}>{say(WORDS.chooseFile)}</Button>
          <span className={styles.path}>{value.file ?? say(WORDS.noFile)}</span>
        </div>
      )}
    </Radio.Group>
  );
}
