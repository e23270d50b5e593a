import { Link } from 'react-router';
import type { Portrait } from '../../../../shared/action/portrait/portrait.ts';
import { committeeKey } from '../../../../shared/model/compound.ts';
import { useLanguage } from '../../../lib/language.ts';
import styles from '../analysis.module.css';
import { PORTRAIT_WORDS } from './words.ts';

/** The ways to what the page says in short: the card, the rectification items, the lists of the committee. */
export function PortraitLinks({ portrait }: { readonly portrait: Portrait }) {
  const { say } = useLanguage();
  const { code } = portrait;
  const lists = new URLSearchParams({ level: 'committee', key: committeeKey(portrait) });
  return (
    <nav className={styles.links} aria-label={say(PORTRAIT_WORDS.elsewhere)}>
      <Link to={`/scores/compound/${encodeURIComponent(code)}`}>{say(PORTRAIT_WORDS.scores)}</Link>
      <Link to={`/rectification?${new URLSearchParams({ compound: code })}`}>
        {say(PORTRAIT_WORDS.allItems)}
      </Link>
      <Link to={`/lists?${lists}`}>{say(PORTRAIT_WORDS.lists)}</Link>
    </nav>
  );
}
