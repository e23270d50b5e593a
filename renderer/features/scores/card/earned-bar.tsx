import type { CardIndicator } from '../../../../shared/contract/scores/card.ts';
import { useLanguage } from '../../../lib/language.ts';
import { ShareBar } from '../../../ui/share-bar.tsx';
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
      <ShareBar share={share} mark={medianShare} title={middle ?? undefined} />
      <span className={styles.middle} aria-hidden="true">
        {median ?? '—'}
      </span>
      <span className={styles.heard}>{middle}</span>
    </span>
  );
}
