import { WarningOutlined } from '@ant-design/icons';
import { Tooltip } from 'antd';
import styles from './short-sample-sign.module.css';

/** Marks a compound whose figures rest on fewer responses than were planned; pointed at, it says how few. */
export function ShortSampleSign({ words }: { readonly words: string }) {
  return (
    <Tooltip title={words}>
      <WarningOutlined className={styles.sign ?? ''} role="img" aria-label={words} />
    </Tooltip>
  );
}
