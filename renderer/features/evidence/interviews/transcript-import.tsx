import { Button, Modal } from 'antd';
import { useState } from 'react';
import type { TranscriptImportView } from '../../../../shared/contract/interviews.ts';
import type { Problem } from '../../../../shared/problems/problem.ts';
import { call, type OutputOf } from '../../../lib/client.ts';
import { chooseFile } from '../../../lib/files.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useWork } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { useTellProblems } from '../../../ui/use-tell-problems.tsx';
import { useTellWritten } from '../../../ui/use-tell-written.tsx';
import styles from './interviews.module.css';
import { countWords, WORDS } from './words.ts';

interface Looked {
  readonly path: string;
  readonly view: TranscriptImportView;
}

interface Props {
  /** A file that held one interview: its words, and its name, often the interview's number. */
  readonly onText: (read: OutputOf<'interviews.readText'>) => void;
}

/** Brings in one interview as Word or text, or a workbook of them: what that would do is shown first, and exactly that is done. */
export function TranscriptImport({ onText }: Props) {
  const { say } = useLanguage();
  const { evidencePhase: phase } = usePhase();
  const { run, isRunning } = useWork('interviews.importFile');
  const [looked, setLooked] = useState<Looked | null>(null);
  const tellProblems = useTellProblems();
  const tellWritten = useTellWritten();
  const look = async () => {
    const path = await chooseFile('transcripts');
    if (path === null) return;
    if (/\.docx$/iu.test(path)) return readWords(path);
    const read = await run({ phase, path, sha256: null });
    if (read.ok) setLooked({ path, view: read.value });
    else if (isPlainText(path, read.problems)) await readWords(path);
    else tellProblems(read.problems);
  };
  const readWords = async (path: string) => {
    const read = await call('interviews.readText', { path });
    if (read.ok) onText(read.value);
    else tellProblems(read.problems);
  };
  const take = async ({ path, view }: Looked) => {
    const taken = await run({ phase, path, sha256: view.sha256 });
    setLooked(null);
    if (!taken.ok) tellProblems(taken.problems);
    else if (taken.value.batch !== null) tellWritten({ batch: taken.value.batch }, WORDS.imported);
  };
  return (
    <>
      <Button loading={isRunning} onClick={() => void look()}>
        {say(WORDS.importFile)}
      </Button>
      {looked !== null && (
        <Preview
          view={looked.view}
          isRunning={isRunning}
          onTake={() => void take(looked)}
          onClose={() => setLooked(null)}
        />
      )}
    </>
  );
}

/** A text that is no table of transcripts is one. */
function isPlainText(path: string, problems: readonly Problem[]): boolean {
  return /\.txt$/iu.test(path) && problems.every(({ code }) => code === 'interview-no-heading');
}

interface PreviewProps {
  readonly view: TranscriptImportView;
  readonly isRunning: boolean;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

function Preview({ view, isRunning, onTake, onClose }: PreviewProps) {
  const { say } = useLanguage();
  const { counts, fileName, sheet, problems } = view;
  const isNew = counts.accepted + counts.replaced > 0;
  return (
    <Modal
      open
      title={say(WORDS.importTitle)}
      okText={say(WORDS.importOk)}
      okButtonProps={{ disabled: !isNew }}
      cancelText={say(WORDS.cancel)}
      confirmLoading={isRunning}
      onOk={onTake}
      onCancel={onClose}
    >
      <p>{`${fileName} · ${sheet}`}</p>
      <p>{say(countWords(counts))}</p>
      {!isNew && <p>{say(WORDS.nothingNew)}</p>}
      <div className={styles.problems}>
        <ProblemList problems={problems} />
      </div>
    </Modal>
  );
}
