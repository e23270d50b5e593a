import { Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { ItemFilter } from '../../../../shared/contract/rectification/items.ts';
import type { ReturnExport } from '../../../../shared/contract/rectification/returns.ts';
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

/** Writes returns of what is filtered. */
export function ExportDialog({ filter, isOpen, onClose }: Props) {
  const { say } = useLanguage();
  const [each, setEach] = useState<ReturnExport['each']>('committee');
  const { run, isRunning, problems } = useWork('rectification.export', { onlyLooks: true });
  const tellFiles = useTellFiles();
  const write = async () => {
    const folder = await chooseFolder();
    if (folder === null) return;
    const written = await run({ filter, each, folder });
    if (!written.ok) return;
    onClose();
    tellFiles(written.value.files);
  };
  return (
    <Modal title={say(WORDS.exportReturns)} open={isOpen} onCancel={onClose} footer={null} destroyOnHidden>
      <div className={styles.details}>
        <p className={styles.note}>{say(WORDS.exportText)}</p>
        <Radio.Group
          vertical
          aria-label={say(WORDS.each)}
          value={each}
          onChange={({ target }) => setEach(target.value)}
          options={[
            { value: 'committee', label: say(WORDS.eachCommittee) },
            { value: 'subdistrict', label: say(WORDS.eachSubdistrict) },
            { value: 'one', label: say(WORDS.eachOne) },
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
