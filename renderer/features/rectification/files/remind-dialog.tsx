import { Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { ItemFilter } from '../../../../shared/contract/rectification/items.ts';
import type { ReminderExport } from '../../../../shared/contract/rectification/returns.ts';
import { chooseFolder } from '../../../lib/files.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useWork } from '../../../lib/operations.ts';
import { ProblemList } from '../../../ui/problem-list.tsx';
import styles from '../rectification.module.css';
import { WORDS } from '../words.ts';
import { useTellFiles } from './use-tell-files.tsx';

interface Props {
  readonly filter: ItemFilter;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Writes reminders of what is overdue or soon due of what is filtered. */
export function RemindDialog({ filter, isOpen, onClose }: Props) {
  const { say } = useLanguage();
  const [format, setFormat] = useState<ReminderExport['format']>('xlsx');
  const { run, isRunning, problems } = useWork('rectification.remind', { onlyLooks: true });
  const tellFiles = useTellFiles();
  const write = async () => {
    const folder = await chooseFolder();
    if (folder === null) return;
    const written = await run({ filter, format, folder });
    if (!written.ok) return;
    onClose();
    tellFiles(written.value.files);
  };
  return (
    <Modal title={say(WORDS.reminders)} open={isOpen} onCancel={onClose} footer={null} destroyOnHidden>
      <div className={styles.details}>
        <p className={styles.note}>{say(WORDS.remindText)}</p>
        <Radio.Group
          vertical
          aria-label={say(WORDS.format)}
          value={format}
          onChange={({ target }) => setFormat(target.value)}
          options={[
            { value: 'xlsx', label: say(WORDS.remindXlsx) },
            { value: 'pdf', label: say(WORDS.remindPdf) },
          ]}
        />
        <ProblemList problems={problems} />
        <Button type="primary" className={styles.end ?? ''} loading={isRunning} onClick={() => void write()}>
          {say(WORDS.chooseFolder)}
        </Button>
      </div>
    </Modal>
  );
}
