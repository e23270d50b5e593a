import { Spin } from 'antd';
import styles from './loading.module.css';
import { useIsLate } from './use-is-late.ts';

/** A place that waits for its contents. */
export function Loading() {
  const isLate = useIsLate();
  return (
    <div className={styles.loading} aria-busy="true">
      {isLate && <Spin />}
    </div>
  );
}
