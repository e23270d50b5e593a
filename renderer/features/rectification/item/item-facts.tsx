import { Link } from 'react-router';
import type { ItemDetails } from '../../../../shared/contract/rectification/items.ts';
import { RECTIFICATION_STATE_NAMES } from '../../../../shared/model/records/rectification-item.ts';
import { bracketed } from '../../../lib/bracketed.ts';
import { useLanguage } from '../../../lib/language.ts';
import { dueWords } from '../due-words.ts';
import styles from '../rectification.module.css';
import { WORDS } from '../words.ts';

/** Whom an item is about, where it comes from, who mends it and by when. */
export function ItemFacts({ item }: { readonly item: ItemDetails }) {
  const { say } = useLanguage();
  const { code, compound, subdistrict, committee, responsible, deadline, state, playbook } = item;
  const deadlineClass = item.due === 'overdue' ? styles.overdue : undefined;
  return (
    <dl className={styles.facts}>
      <dt>{say(WORDS.compound)}</dt>
      <dd>{`${say(bracketed(compound, code))} ${subdistrict} ${committee}`.trim()}</dd>
      <dt>{say(WORDS.origin)}</dt>
      <dd>{say(item.source)}</dd>
      <dt>{say(WORDS.stateColumn)}</dt>
      <dd>{say(RECTIFICATION_STATE_NAMES[state])}</dd>
      <dt>{say(WORDS.responsible)}</dt>
      <dd>{responsible || say(WORDS.noDeadline)}</dd>
      <dt>{say(WORDS.deadline)}</dt>
      <dd className={deadlineClass}>
        {deadline === null
          ? say(WORDS.noDeadline)
          : [deadline, say(dueWords(item))].filter((part) => part !== '').join(' · ')}
      </dd>
      {playbook !== null && (
        <>
          <dt>{say(WORDS.playbook)}</dt>
          <dd>
            <Link to={`/playbook?${new URLSearchParams({ entry: playbook.id })}`}>{playbook.title}</Link>
          </dd>
        </>
      )}
    </dl>
  );
}
