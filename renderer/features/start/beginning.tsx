import { useNavigate } from 'react-router';
import { chooseFile } from '../../lib/files.ts';
import { useLanguage } from '../../lib/language.ts';
import { useWork } from '../../lib/operations.ts';
import { ProblemList } from '../../ui/problem-list.tsx';
import styles from './beginning.module.css';
import { RecentFiles } from './recent-files.tsx';
import { WORDS } from './words.ts';

/** The four ways to begin, and what was open before. */
export function Beginning() {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const { run, problems, forget } = useWork('app.open');
  const open = async (path: string) => {
    const opened = await run({ path });
    if (opened.ok) navigate('/home');
  };
  const chooseAndOpen = async () => {
    const path = await chooseFile('workspace');
    if (path !== null) await open(path);
  };
  return (
    <div className={styles.beginning}>
      <ProblemList problems={problems} onClose={forget} />
      <div className={styles.ways}>
        <Way name={say(WORDS.open)} note={say(WORDS.openNote)} onChoose={() => void chooseAndOpen()} />
        <Way
          name={say(WORDS.create)}
          note={say(WORDS.createNote)}
          onChoose={() => navigate('/start/create')}
        />
        <Way
          name={say(WORDS.nextYear)}
          note={say(WORDS.nextYearNote)}
          onChoose={() => navigate('/start/next-year')}
        />
        <Way
          name={say(WORDS.sample)}
          note={say(WORDS.sampleNote)}
          onChoose={() => navigate('/start/sample')}
        />
      </div>
      <RecentFiles onOpen={(path) => void open(path)} />
    </div>
  );
}

interface WayProps {
  readonly name: string;
  readonly note: string;
  readonly onChoose: () => void;
}

function Way({ name, note, onChoose }: WayProps) {
  return (
    <button type="button" className={styles.way} onClick={onChoose}>
      <span className={styles.name}>{name}</span>
      <span className={styles.note}>{note}</span>
    </button>
  );
}
