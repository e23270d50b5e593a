import { MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import type { Wording } from '../../../shared/language/wording.ts';
import { useLanguage } from '../../lib/language.ts';
import styles from './pdf-view.module.css';
import type { Zoom } from './use-zoom.ts';

interface Props {
  readonly choice: ReactNode;
  readonly page: number;
  /** 0 while the document is being opened. */
  readonly count: number;
  readonly goTo: (page: number) => void;
  readonly zoom: Zoom;
}

/** Above pages: which document, which of its pages, how large. */
export function PdfToolbar({ choice, page, count, goTo, zoom }: Props) {
  const { say } = useLanguage();
  return (
    <div className={styles.toolbar}>
      {choice}
      <span className={styles.group}>
        <InputNumber
          size="small"
          className={styles.number ?? ''}
          aria-label={say(WORDS.page)}
          value={page}
          min={1}
          max={Math.max(count, 1)}
          disabled={count === 0}
          controls={false}
          onChange={(wanted) => wanted !== null && goTo(wanted)}
        />
        <span>{say({ zh: `/ ${count} 页`, en: `of ${count} pages` })}</span>
      </span>
      <span className={styles.group}>
        <Button
          size="small"
          icon={<MinusOutlined />}
          aria-label={say(WORDS.smaller)}
          title={say(WORDS.smaller)}
          onClick={zoom.smaller}
        />
        <span className={styles.percent}>{zoom.percent}%</span>
        <Button
          size="small"
          icon={<PlusOutlined />}
          aria-label={say(WORDS.larger)}
          title={say(WORDS.larger)}
          onClick={zoom.larger}
        />
        <Button size="small" disabled={zoom.isFitted} onClick={zoom.fit}>
          {say(WORDS.fit)}
        </Button>
      </span>
    </div>
  );
}

const WORDS = {
  page: { zh: '页码', en: 'Page' },
  smaller: { zh: '缩小', en: 'Smaller' },
  larger: { zh: '放大', en: 'Larger' },
  fit: { zh: '适合宽度', en: 'Fit width' },
} as const satisfies Record<string, Wording>;
