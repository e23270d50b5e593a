import { CheckOutlined, CloseCircleOutlined } from '@ant-design/icons';
import type { PointSum } from '../../../../shared/guideline/editing/point-sums.ts';
import { useLanguage } from '../../../lib/language.ts';
import styles from './tree.module.css';
import { TREE_WORDS } from './words.ts';

/** What the children of a branch come to, and whether that fits: `17 ✓`, `17 差 1 分`. */
export function SumMark({ sum: { sum, missing } }: { readonly sum: PointSum }) {
  const { say } = useLanguage();
  const isRight = missing === 0;
  const words = missing > 0 ? TREE_WORDS.missing(missing) : TREE_WORDS.excess(-missing);
  return (
    <span className={isRight ? styles.right : styles.wrong}>
      <span>{sum}</span>
      {isRight ? (
        <CheckOutlined aria-label={say(TREE_WORDS.fits)} />
      ) : (
        <>
          <CloseCircleOutlined />
          <span>{say(words)}</span>
        </>
      )}
    </span>
  );
}
