import type { Wording } from '../../../../shared/language/wording.ts';
import { useLanguage } from '../../../lib/language.ts';
import styles from './change-sign.module.css';

interface Props {
  /** What was gained; null where either side has no figure. */
  readonly gained: number | null;
  /** The same without its sign, written as it is published. */
  readonly amount: string;
  readonly unit: 'points' | 'places';
  /** What it is held against; mid-year when left out. */
  readonly since?: Wording;
}

const MID_YEAR: Wording = { zh: '中期', en: 'mid-year' };

const UNITS = {
  points: { zh: '分', en: ' points' },
  places: { zh: '名', en: ' places' },
} as const;

/** A change by an arrow and a figure; who listens hears it in words. */
export function ChangeSign({ gained, amount, unit, since = MID_YEAR }: Props) {
  const { say } = useLanguage();
  if (gained === null) return <span className={styles.none}>—</span>;
  const units = UNITS[unit];
  if (gained === 0) return <span className={styles.none}>{say({ zh: '持平', en: 'same' })}</span>;
  const isUp = gained > 0;
  const words = isUp
    ? { zh: `比${since.zh}上升 ${amount} ${units.zh}`, en: `up ${amount}${units.en} on ${since.en}` }
    : { zh: `比${since.zh}下降 ${amount} ${units.zh}`, en: `down ${amount}${units.en} on ${since.en}` };
  return (
    <span className={isUp ? styles.up : styles.down}>
      <span aria-hidden="true">
        {isUp ? '▲' : '▼'}
        {amount}
      </span>
      <span className={styles.heard}>{say(words)}</span>
    </span>
  );
}
