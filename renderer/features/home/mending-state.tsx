import { useLanguage } from '../../lib/language.ts';
import { useRead } from '../../lib/operations.ts';
import styles from './beside.module.css';
import { NextLink } from './next-link.tsx';
import { WORDS } from './words.ts';

/** Only the counts are asked for. */
const COUNTS = { filter: {}, offset: 0, limit: 1 };

/** How far what is to be mended has come, and what to do next; nothing before a phase was scored. */
export function MendingState({ isScored }: { readonly isScored: boolean }) {
  const { language, say } = useLanguage();
  const { value } = useRead('rectification.items', COUNTS);
  if (value === null || (value.all === 0 && !isScored)) return null;
  const { items, closed, open, overdue } = value.closeOut;
  const [all, done, left, late] = [items, closed, open, overdue].map((count) =>
    count.toLocaleString(language),
  );
  return (
    <section>
      <h2 className={styles.title}>{say(WORDS.mending)}</h2>
      {items > 0 && (
        <p className={styles.line}>
          {say({
            zh: `整改项 ${all} 项，已销号 ${done} 项。`,
            en: `${all} rectification items, ${done} closed.`,
          })}
        </p>
      )}
      {items === 0 && <NextLink to="/rectification">{say(WORDS.registerMending)}</NextLink>}
      {overdue > 0 && (
        <NextLink to="/rectification?due=overdue">
          {say({ zh: `逾期 ${late} 项，去催办`, en: `${late} overdue: send reminders` })}
        </NextLink>
      )}
      {overdue === 0 && open > 0 && (
        <NextLink to="/rectification?due=open">
          {say({ zh: `还有 ${left} 项未销号`, en: `${left} are open` })}
        </NextLink>
      )}
    </section>
  );
}
