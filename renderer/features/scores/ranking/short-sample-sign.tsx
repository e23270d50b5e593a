import { Tooltip } from 'antd';
import { useLanguage } from '../../../lib/language.ts';
import styles from './short-sample-sign.module.css';

/** Marks a compound whose figures rest on fewer responses than were planned; pointed at, it says how few. */
export function ShortSampleSign({ words }: { readonly words: string }) {
  const { say } = useLanguage();
  return (
    <Tooltip title={words}>
      <span role="img" aria-label={words} className={styles.sign}>
        {say({ zh: '样本不足', en: 'few answers' })}
      </span>
    </Tooltip>
  );
}
