import { Button, Modal } from 'antd';
import { useState } from 'react';
import type { ReturnPreview } from '../../../../shared/contract/rectification/returns.ts';
import { chooseFile } from '../../../lib/files.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useWork } from '../../../lib/operations.ts';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { useTellProblems } from '../../../ui/use-tell-problems.tsx';
import { useTellWritten } from '../../../ui/use-tell-written.tsx';
import styles from '../rectification.module.css';
import { WORDS } from '../words.ts';
import { ReturnTable } from './return-table.tsx';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

interface Shown {
  readonly path: string;
  readonly preview: ReturnPreview;
}

/** Takes a filled-in return back: what each row would do is shown first. */
export function ReturnDialog({ isOpen, onClose }: Props) {
  const { say } = useLanguage();
  const [shown, setShown] = useState<Shown | null>(null);
  const looking = useWork('rectification.preview', { onlyLooks: true });
  const importing = useWork('rectification.import');
  const tellProblems = useTellProblems();
  const tellWritten = useTellWritten();
  const close = () => {
    setShown(null);
    looking.forget();
    onClose();
  };
  const choose = async () => {
    const path = await chooseFile('spreadsheet');
    if (path === null) return;
    const looked = await looking.run({ path });
    setShown(looked.ok ? { path, preview: looked.value } : null);
  };
  const carryOut = async ({ path, preview }: Shown) => {
    const done = await importing.run({ path, token: preview.token });
    if (!done.ok) return tellProblems(done.problems);
    close();
    const { batch } = done.value;
    if (batch !== null) tellWritten({ batch }, WORDS.imported);
  };
  return (
    <Modal
      title={say(WORDS.importReturn)}
      open={isOpen}
      onCancel={close}
      footer={null}
      centered
      width={1000}
      destroyOnHidden
    >
      <div className={styles.details}>
        <p className={styles.note}>{say(WORDS.importHelp)}</p>
        <ProblemList problems={looking.problems} />
        {shown !== null && <ReturnTable preview={shown.preview} />}
        <div className={styles.deeds}>
          {shown !== null && (
            <Button
              type="primary"
              loading={importing.isRunning}
              disabled={shown.preview.counts.accepted === 0}
              onClick={() => void carryOut(shown)}
            >
              {say({
                zh: `导入 ${shown.preview.counts.accepted} 行`,
                en: `Import ${shown.preview.counts.accepted} rows`,
              })}
            </Button>
          )}
          <Button
            type={shown === null ? 'primary' : 'default'}
            loading={looking.isRunning}
            onClick={() => void choose()}
          >
            {say(WORDS.chooseFile)}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
