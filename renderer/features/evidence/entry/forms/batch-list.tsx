import { Button } from 'antd';
import type { FormCompound, PaperForm } from '../../../../../shared/contract/entry.ts';
import { useLanguage } from '../../../../lib/language.ts';
import { answeredCount } from './answering.ts';
import styles from './form-entry.module.css';
import { answeredWords, countWords, WORDS } from './words.ts';

interface Props {
  readonly batch: readonly PaperForm[];
  readonly compounds: readonly FormCompound[];
  /** How many questions a form has. */
  readonly questions: number;
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly onCorrect: (place: number) => void;
  readonly onRemove: (place: number) => void;
}

/** The forms that were taken and are not saved yet, the last one first. */
export function BatchList({ batch, compounds, questions, isSaving, onSave, onCorrect, onRemove }: Props) {
  const { say } = useLanguage();
  const names = new Map(compounds.map(({ code, name }) => [code, name]));
  return (
    <aside className={styles.batch} aria-label={say(WORDS.batch)}>
      <div className={styles.batchHead}>
        <strong>{say(WORDS.batch)}</strong>
        <span className={styles.quiet} aria-live="polite">
          {say(countWords(batch.length))}
        </span>
      </div>
      <Button type="primary" block disabled={batch.length === 0} loading={isSaving} onClick={onSave}>
        {say(WORDS.save)}
      </Button>
      <ol className={styles.waiting} reversed>
        {batch
          .map((form, place) => ({ form, place }))
          .toReversed()
          .map(({ form, place }) => (
            <li key={`${form.compound} ${form.number}`}>
              <span className={styles.waitingName}>
                {names.get(form.compound) ?? form.compound} #{form.number}
              </span>
              <span className={styles.quiet}>{say(answeredWords(answeredCount(form), questions))}</span>
              <span className={styles.deeds}>
                <Button size="small" type="link" onClick={() => onCorrect(place)}>
                  {say(WORDS.correct)}
                </Button>
                <Button size="small" type="link" onClick={() => onRemove(place)}>
                  {say(WORDS.remove)}
                </Button>
              </span>
            </li>
          ))}
      </ol>
    </aside>
  );
}
