import { Modal } from 'antd';
import { useLanguage } from '../../lib/language.ts';
import { ProblemList } from '../../ui/problem-list.tsx';
import styles from './lists.module.css';
import type { ListImporting } from './use-import.ts';
import { WORDS } from './words.ts';

/** What importing a workbook of lists would do: how many rows of each kind, and the cells in fault. */
export function ImportDialog({ importing }: { readonly importing: ListImporting }) {
  const { say } = useLanguage();
  const { preview, isRunning, agree, leave } = importing;
  if (preview === null) return null;
  const { rows, accepted, replaced, unchanged, rejected, problems } = preview.plan;
  return (
    <Modal
      open
      title={say(WORDS.preview)}
      okText={say(WORDS.importDo)}
      okButtonProps={{ disabled: accepted + replaced === 0 }}
      confirmLoading={isRunning}
      cancelText={say(WORDS.cancel)}
      onOk={agree}
      onCancel={leave}
      width={640}
    >
      <p>
        {say({
          zh: `共 ${rows} 行：新增 ${accepted}，更新 ${replaced}，不变 ${unchanged}，有问题 ${rejected}。有问题的行不导入，其余导入。`,
          en: `${rows} rows: ${accepted} new, ${replaced} changed, ${unchanged} as they are, ${rejected} in fault. Rows in fault stay out, all others are taken.`,
        })}
      </p>
      <div className={styles.problems}>
        <ProblemList problems={problems} />
      </div>
    </Modal>
  );
}
