import type { ShownLists } from '../../../shared/contract/lists.ts';
import { useLanguage } from '../../lib/language.ts';
import styles from './lists.module.css';

/** That shares of people are to be read with care, where too few of some compounds answered; nothing where enough did. */
export function ShortSampleNotice({ shown: { shortSample } }: { readonly shown: ShownLists }) {
  const { say } = useLanguage();
  if (shortSample === null) return null;
  return (
    <p className={styles.caution} role="note">
      {`⚠ ${say(shortSample)}`}
    </p>
  );
}
