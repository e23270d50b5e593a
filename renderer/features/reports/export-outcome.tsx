import { Alert, Button } from 'antd';
import type { ReportExport } from '../../../shared/contract/reports.ts';
import { fontsSentence } from '../../../shared/report/fonts-sentence.ts';
import { showInFolder } from '../../lib/files.ts';
import { useLanguage } from '../../lib/language.ts';
import { ProblemList } from '../../ui/problem-list.tsx';
import styles from './export-outcome.module.css';
import { WORDS } from './words.ts';

/** What an export left behind, and where. */
export interface Outcome extends ReportExport {
  readonly folder: string;
}

interface Props {
  readonly outcome: Outcome;
  readonly onClose: () => void;
}

/** What was written and where, which files they are, and why not all of them, where it ended early. */
export function ExportOutcome({ outcome, onClose }: Props) {
  const { language, say } = useLanguage();
  const { folder, files, skipped, problems, fonts } = outcome;
  const count = files.length.toLocaleString(language);
  const there = skipped.length.toLocaleString(language);
  return (
    <div className={styles.outcome}>
      <ProblemList problems={problems} />
      {files.length + skipped.length > 0 && (
        <Alert
          type={problems.length === 0 ? 'success' : 'info'}
          showIcon
          closable={{ onClose }}
          title={
            <>
              <strong>{say({ zh: `已写好 ${count} 份文件`, en: `${count} files are written` })}</strong>
              {skipped.length > 0 &&
                say({ zh: `，另有 ${there} 份先前已写好`, en: `, ${there} were there already` })}
              <FileList folder={folder} files={[...files, ...skipped]} />
              {fonts.length > 0 && <p className={styles.fonts}>{say(fontsSentence(fonts))}</p>}
            </>
          }
          action={
            <Button size="small" type="primary" onClick={() => showInFolder(folder)}>
              {say(WORDS.openFolder)}
            </Button>
          }
        />
      )}
    </div>
  );
}

function FileList({ folder, files }: { readonly folder: string; readonly files: readonly string[] }) {
  const { say } = useLanguage();
  return (
    <>
      <span className={styles.folder}>{folder}</span>
      <details>
        <summary>{say(WORDS.listFiles)}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <ul className={styles.files} tabIndex={0} aria-label={say(WORDS.listFiles)}>
          {files.map((file) => (
            <li key={file}>{file.slice(folder.length + 1)}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
