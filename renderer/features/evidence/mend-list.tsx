import { useLanguage } from '../../lib/language.ts';
import styles from './evidence.module.css';
import { Original } from './original.tsx';

/** A cell that was mended before it came in. */
interface Mend {
  /** As the file numbers it; left out where all stand in one row. */
  readonly row?: number;
  readonly heading: string;
  readonly original: string;
  readonly mended: string;
}

/** Cells that were mended, each with what the file says. */
export function MendList({ mends }: { readonly mends: readonly Mend[] }) {
  const { say } = useLanguage();
  return (
    <ul className={styles.mends}>
      {mends.map(({ row, heading, original, mended }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: headings may repeat in a row, and the list never changes
        <li key={index}>
          <span className={styles.note}>
            {row !== undefined && say({ zh: `第 ${row} 行`, en: `Row ${row}` })}「{heading}」
          </span>{' '}
          <Original text={original} /> → {mended === '' ? say({ zh: '空', en: 'blank' }) : mended}
        </li>
      ))}
    </ul>
  );
}
