import type { ImportCounts } from '../../../shared/contract/evidence/preview.ts';
import type { Wording } from '../../../shared/language/wording.ts';
import { useLanguage } from '../../lib/language.ts';
import styles from './evidence.module.css';
import { WORDS } from './words.ts';

/** How many rows are new, updated, unchanged and in fault: 新增 3,102 · 更新 12 · 不变 0 · 有问题 41. */
export function CountList({
  counts,
}: {
  readonly counts: ImportCounts & { readonly withdrawn?: number | undefined };
}) {
  const { say, language } = useLanguage();
  const shown: (readonly [Wording, number])[] = [
    [WORDS.added, counts.accepted],
    [WORDS.replaced, counts.replaced],
    [WORDS.unchanged, counts.unchanged],
    [WORDS.rejected, counts.rejected],
  ];
  if (counts.withdrawn !== undefined) shown.push([WORDS.withdrawn, counts.withdrawn]);
  return (
    <span className={styles.counts}>
      {shown.map(([name, count]) => (
        <span key={name.zh} className={name === WORDS.rejected && count > 0 ? styles.wrong : undefined}>
          {say(name)} <strong>{count.toLocaleString(language)}</strong>
        </span>
      ))}
    </span>
  );
}
