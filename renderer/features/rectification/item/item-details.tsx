import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ItemDetails } from '../../../../shared/contract/rectification/items.ts';
import { useLanguage } from '../../../lib/language.ts';
import styles from '../rectification.module.css';
import { WORDS } from '../words.ts';
import { ItemFacts } from './item-facts.tsx';
import { ItemForm } from './item-form.tsx';
import { RemoveItem } from './remove-item.tsx';
import { StepForm } from './step-form.tsx';
import { StepList } from './step-list.tsx';

interface Props {
  readonly item: ItemDetails;
  readonly onRemoved: () => void;
}

/** One item: what it is, what came of it, its steps, and the form of the next one. */
export function ItemDetailsView({ item, onRemoved }: Props) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const [isEdited, setEdited] = useState(false);
  if (isEdited) return <ItemForm item={item} onDone={() => setEdited(false)} />;
  return (
    <div className={styles.details}>
      <div>
        <p className={styles.problem}>{item.problem}</p>
        <ItemFacts item={item} />
      </div>
      <div className={styles.deeds}>
        <Button onClick={() => setEdited(true)}>{say(WORDS.edit)}</Button>
        <Button onClick={() => navigate(`/scores/compound/${encodeURIComponent(item.code)}`)}>
          {say(WORDS.toCard)}
        </Button>
        <RemoveItem item={item} onRemoved={onRemoved} />
      </div>
      <Outcome item={item} />
      <section>
        <h3 className={styles.heading}>{say(WORDS.course)}</h3>
        <StepList steps={item.steps} />
      </section>
      <StepForm key={item.version} item={item} />
    </div>
  );
}

function Outcome({ item: { outcome } }: Pick<Props, 'item'>) {
  const { say } = useLanguage();
  if (outcome.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{say(WORDS.outcome)}</h3>
      {outcome.map((sentence) => (
        <p key={sentence.zh} className={styles.sentence}>
          {say(sentence)}
        </p>
      ))}
      <p className={styles.note}>{say(WORDS.outcomeNote)}</p>
    </section>
  );
}
