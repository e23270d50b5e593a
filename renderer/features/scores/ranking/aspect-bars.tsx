import type { AspectColumn, RankingRow } from '../../../../shared/contract/scores/ranking.ts';
import { useLanguage } from '../../../lib/language.ts';
import styles from './aspect-bars.module.css';

interface Props {
  readonly aspects: readonly AspectColumn[];
  readonly earned: RankingRow['aspects'];
  /** A published figure as it is written. */
  readonly written: (value: number) => string;
}

/** How much of each first-level indicator was earned: small bars to be compared at a glance, each with its words. */
export function AspectBars({ aspects, earned, written }: Props) {
  const { say } = useLanguage();
  const words = aspects.map(({ name, points }, place) => {
    const one = earned[place] ?? null;
    return one === null
      ? say({ zh: `${name} 无数据`, en: `${name} no evidence` })
      : `${name} ${written(one.earned)} / ${points}`;
  });
  const label = words.join(say({ zh: '，', en: ', ' }));
  return (
    <span className={styles.bars} role="img" aria-label={label} title={words.join('\n')}>
      {aspects.map(({ id }, place) => (
        <Bar key={id} share={earned[place]?.share ?? null} />
      ))}
    </span>
  );
}

function Bar({ share }: { readonly share: number | null }) {
  if (share === null) return <span className={styles.gap} />;
  return (
    <span className={styles.bar}>
      <span className={styles.filled} style={{ height: `${share * 100}%` }} />
    </span>
  );
}
