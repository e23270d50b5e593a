import { Input, Modal } from 'antd';
import { useId, useState } from 'react';
import type { Problem } from '../../../../shared/problems/problem.ts';
import { useLanguage } from '../../../lib/language.ts';
import { ProblemList } from '../../../ui/problem-list.tsx';
import styles from '../evidence.module.css';
import { QUALITY_WORDS } from './words.ts';

interface Props {
  readonly title: string;
  readonly okText: string;
  readonly isRunning: boolean;
  readonly problems: readonly Problem[];
  readonly onOk: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why, without which nothing is left out and nothing restored. */
export function ReasonDialog({ title, okText, isRunning, problems, onOk, onClose }: Props) {
  const { say } = useLanguage();
  const [reason, setReason] = useState('');
  const [label, hint] = [useId(), useId()];
  return (
    <Modal
      open
      title={title}
      okText={okText}
      okButtonProps={{ disabled: reason.trim() === '' }}
      cancelText={say(QUALITY_WORDS.cancel)}
      confirmLoading={isRunning}
      onOk={() => onOk(reason)}
      onCancel={onClose}
    >
      <div className={styles.details}>
        <ProblemList problems={problems} />
        <label htmlFor={label}>{say(QUALITY_WORDS.reason)}</label>
        <Input.TextArea
          id={label}
          aria-describedby={hint}
          autoFocus
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={200}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <p id={hint} className={styles.note}>
          {say(QUALITY_WORDS.reasonHint)}
        </p>
      </div>
    </Modal>
  );
}
