import type { Portrait, PortraitListItem } from '../../../../shared/action/portrait/portrait.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { useLanguage } from '../../../lib/language.ts';
import styles from '../analysis.module.css';
import { Part } from './part.tsx';
import { closedWords, PORTRAIT_WORDS, takenOverWords } from './words.ts';

interface Props {
  readonly portrait: Portrait;
}

/** What the lists say of the compound, and what is still to be mended. */
export function PortraitLists({ portrait }: Props) {
  const { needs, resources, services } = portrait;
  return (
    <>
      <Items portrait={portrait} />
      <ListPart title={PORTRAIT_WORDS.needs} items={needs} />
      <ListPart title={PORTRAIT_WORDS.resources} items={resources} />
      <ListPart title={PORTRAIT_WORDS.services} items={services} />
    </>
  );
}

interface ListProps {
  readonly title: Wording;
  readonly items: readonly PortraitListItem[];
}

function ListPart({ title, items }: ListProps) {
  const { say } = useLanguage();
  return (
    <Part title={`${say(title)} ${items.length}`}>
      {items.length === 0 && <p className={styles.quiet}>{say(PORTRAIT_WORDS.none)}</p>}
      <ul className={styles.plain}>
        {items.map(({ id, text, category, state, isOwn }) => (
          <li key={id}>
            {text}{' '}
            <span className={styles.quiet}>
              {[say(category), say(state), ...(isOwn ? [say(PORTRAIT_WORDS.isOwn)] : [])].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Items({ portrait: { openItems, closedItems } }: Props) {
  const { say } = useLanguage();
  return (
    <Part title={`${say(PORTRAIT_WORDS.items)} ${openItems.length}`}>
      <p className={styles.quiet}>
        {openItems.length === 0 && say(PORTRAIT_WORDS.noItem)}
        {closedItems > 0 && say(closedWords(closedItems))}
      </p>
      <ul className={styles.plain}>
        {openItems.map(({ id, number, problem, takenOverFrom, isOverdue, ...item }) => (
          <li key={id}>
            {`${number} ${problem} `}
            {takenOverFrom !== null && `${say(takenOverWords(takenOverFrom))} `}
            <span className={styles.quiet}>
              {[say(item.state), item.responsible, item.deadline ?? '']
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
            {isOverdue && <span className={styles.missing}>{` ${say(PORTRAIT_WORDS.overdue)}`}</span>}
          </li>
        ))}
      </ul>
    </Part>
  );
}
