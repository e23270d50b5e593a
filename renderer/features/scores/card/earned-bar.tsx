import type { CardIndicator } from '../../../../shared/contract/scores/card.ts';
import { useLanguage } from '../../../lib/language.ts';
import { WORDS } from '../words.ts';
import styles from './earned-bar.module.css';

/** Points earned as figure and bar, a mark where the middle of the type lies; all of it in words, too. */
export function EarnedBar({ indicator }: { readonly indicator: CardIndicator }) {
  const { say } = useLanguage();
  const { earned, points, share, median, medianShare, hidden } = indicator;
  const middle = median === null ? null : say({ zh: `同类中位 ${median}`, en: `type median ${median}` });
  return (
    <span className={styles.earned}>
      <span className={styles.figure}>
        {earned === null ? (
          <span className={styles.none}>{say(hidden ? WORDS.hidden : WORDS.noEvidence)}</span>
        ) : (
          earned
        )}
        <span className={styles.points}> / {points}</span>
      </span>
      <span className={styles.bar} title={middle ?? undefined} aria-hidden="true">
        {share !== null && <span className={styles.filled} style={{ width: `${share * 100}%` }} />}
        {medianShare !== null && (
          <span className={styles.median} style={{ insetInlineStart: `${medianShare * 100}%` }} />
        )}
      </span>
      <span className={styles.middle} aria-hidden="true">
        {median ?? '—'}
      </span>
      <span className={styles.heard}>{middle}</span>
    </span>
  );
}
