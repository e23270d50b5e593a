import { Link } from 'react-router';
import type { CompoundCard } from '../../../../shared/contract/scores/card.ts';
import { committeeKey } from '../../../../shared/model/compound.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import styles from './card-head.module.css';

interface Props {
  readonly card: Pick<CompoundCard, 'code' | 'subdistrict' | 'committee'>;
}

/** What else there is about the compound: its rectification items, the lists of its committee. */
export function CardLinks({ card }: Props) {
  const { say } = useLanguage();
  const lists = new URLSearchParams({ level: 'committee', key: committeeKey(card) });
  return (
    <nav className={styles.links} aria-label={say({ zh: '相关页面', en: 'Elsewhere' })}>
      <ItemsLink code={card.code} />
      <Link to={`/lists?${lists}`}>{say({ zh: '居委会清单', en: 'Lists of the committee' })}</Link>
    </nav>
  );
}

/** How many rectification items the compound has, and how many of them are open. */
function ItemsLink({ code }: { readonly code: string }) {
  const { say } = useLanguage();
  // Only the counts are asked for.
  const { value } = useRead('rectification.items', { filter: { compound: code }, offset: 0, limit: 1 });
  if (value === null) return null;
  const { items, open } = value.closeOut;
  return (
    <Link to={`/rectification?${new URLSearchParams({ compound: code })}`}>
      {say({
        zh: items === 0 ? '整改项 0 项' : `整改项 ${items} 项（未销号 ${open} 项）`,
        en: items === 0 ? '0 rectification items' : `${items} rectification items (${open} open)`,
      })}
    </Link>
  );
}
