import type { PortraitAspect } from '../../../../shared/action/portrait/portrait.ts';
import { useLanguage } from '../../../lib/language.ts';
import styles from '../analysis.module.css';
import { PORTRAIT_WORDS } from './words.ts';

/** What was earned in each aspect: figure, bar, and a mark where the middle of the type lies. */
export function AspectBars({ aspects }: { readonly aspects: readonly PortraitAspect[] }) {
  const { say } = useLanguage();
  if (aspects.length === 0) return <p className={styles.quiet}>{say(PORTRAIT_WORDS.notScored)}</p>;
  const headings = [PORTRAIT_WORDS.aspect, PORTRAIT_WORDS.earned, PORTRAIT_WORDS.median];
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={say(PORTRAIT_WORDS.aspects)}>
        <thead>
          <tr>
            {headings.map((heading, place) => (
              <th key={heading.zh} scope="col" className={place === 0 ? undefined : styles.figure}>
                {say(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {aspects.map(({ id, name, points, earned, median, share, medianShare }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className={styles.figure}>
                {`${earned ?? '—'} / ${points}`}
                <span className={styles.bar} aria-hidden="true">
                  {share !== null && <span className={styles.filled} style={{ width: `${share * 100}%` }} />}
                  {medianShare !== null && (
                    <span className={styles.middle} style={{ insetInlineStart: `${medianShare * 100}%` }} />
                  )}
                </span>
              </td>
              <td className={styles.figure}>{median ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
