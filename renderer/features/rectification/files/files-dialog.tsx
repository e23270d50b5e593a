import { Button, Modal, Radio } from 'antd';
import type { Problem } from '../../../../shared/problems/problem.ts';
import { chooseFolder } from '../../../lib/files.ts';
import { useLanguage } from '../../../lib/language.ts';
import { ProblemList } from '../../../ui/problem-list.tsx';
import styles from '../rectification.module.css';
import { WORDS } from '../words.ts';

interface Props<Choice extends string> {
  readonly title: string;
  /** What will be written. */
  readonly text: string;
  /** What is to be chosen first. */
  readonly label: string;
  readonly options: readonly { readonly value: Choice; readonly label: string }[];
  readonly chosen: Choice;
  readonly problems: readonly Problem[];
  readonly isWriting: boolean;
  readonly isOpen: boolean;
  readonly onChoose: (choice: Choice) => void;
  /** A folder was chosen. */
  readonly onFolder: (folder: string) => void;
  readonly onClose: () => void;
}

/** Asks how files shall be, then for the folder that they go to. */
export function FilesDialog<Choice extends string>(props: Props<Choice>) {
  const { title, text, label, options, chosen, problems, isWriting, isOpen } = props;
  const { say } = useLanguage();
  const choose = async () => {
    const folder = await chooseFolder();
    if (folder !== null) props.onFolder(folder);
  };
  return (
    <Modal title={title} open={isOpen} onCancel={props.onClose} footer={null} destroyOnHidden>
      <div className={styles.details}>
        <p className={styles.note}>{text}</p>
        <Radio.Group
          vertical
          aria-label={label}
          value={chosen}
          onChange={({ target }) => props.onChoose(target.value)}
          options={[...options]}
        />
        <ProblemList problems={problems} />
        <Button type="primary" className={styles.end ?? ''} loading={isWriting} onClick={() => void choose()}>
          {say(WORDS.chooseFolder)}
        </Button>
      </div>
    </Modal>
  );
}
