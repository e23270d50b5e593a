import { useLanguage } from '../../../lib/language.ts';
import styles from '../lists.module.css';

interface Props {
  readonly shown: number;
  readonly total: number;
}

/** Says that not all excerpts are shown; nothing where they are. */
export function MoreExcerpts({ shown, total }: Props) {
  const { say, language } = useLanguage();
  if (shown >= total) return null;
  const [some, all] = [shown, total].map((count) => count.toLocaleString(language));
  return (
    <p className={styles.reason}>
      {say({
        zh: `共 ${all} 条，列出前 ${some} 条。`,
        en: `The first ${some} of ${all}.`,
      })}
    </p>
  );
}
