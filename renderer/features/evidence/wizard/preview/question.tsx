import { ExclamationCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import styles from './preview.module.css';

interface Props {
  readonly text: string;
  /** Whether rows stay out as long as it is not answered. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** One thing a person is asked about a file, and the answers. */
export function Question({ text, isOpen = false, children }: Props) {
  return (
    <li className={styles.question}>
      <span>
        {isOpen && <ExclamationCircleFilled aria-hidden="true" className={styles.open} />}
        {text}
      </span>
      {children}
    </li>
  );
}
