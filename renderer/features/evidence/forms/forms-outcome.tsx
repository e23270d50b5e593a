import { Alert, Button } from 'antd';
import { showInFolder } from '../../../lib/files.ts';
import { useLanguage } from '../../../lib/language.ts';
import { ProblemList } from '../../../ui/problem-list.tsx';
import styles from './forms.module.css';
import type { FormsOutcome as Outcome } from './use-forms-export.ts';
import { FORM_WORDS, writtenWords } from './words.ts';

interface Props {
  readonly outcome: Outcome;
  readonly onClose: () => void;
}

/** How many forms were written and where, and why not all of them, where it ended early. */
export function FormsOutcome({ outcome: { folder, files, problems }, onClose }: Props) {
  const { language, say } = useLanguage();
  return (
    <>
      <ProblemList problems={problems} />
      {files.length > 0 && (
        <Alert
          type={problems.length === 0 ? 'success' : 'info'}
          showIcon
          closable={{ onClose }}
          title={say(writtenWords(files.length.toLocaleString(language)))}
          description={<span className={styles.folder}>{folder}</span>}
          action={
            <Button size="small" onClick={() => showInFolder(folder)}>
              {say(FORM_WORDS.openFolder)}
            </Button>
          }
        />
      )}
    </>
  );
}
