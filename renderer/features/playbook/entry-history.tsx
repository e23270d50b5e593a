import { Button, Drawer } from 'antd';
import type { RecordVersionLine } from '../../../shared/contract/records.ts';
import { playbookEntrySchema } from '../../../shared/model/records/playbook-entry.ts';
import { useLanguage } from '../../lib/language.ts';
import { sayMoment } from '../../lib/moment.ts';
import { useRead, useWrite } from '../../lib/operations.ts';
import { Loading } from '../../ui/loading.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { useTellProblems } from '../../ui/use-tell-problems.tsx';
import { useTellWritten } from '../../ui/use-tell-written.tsx';
import styles from './playbook.module.css';
import { WORDS } from './words.ts';

interface Props {
  readonly id: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Every version of an entry, and the way back to one of them. */
export function EntryHistory({ id, isOpen, onClose }: Props) {
  const { say } = useLanguage();
  const { value, problems } = useRead('records.history', isOpen ? { kind: 'playbook-entry', id } : null);
  return (
    <Drawer title={say(WORDS.history)} open={isOpen} onClose={onClose} size={480} destroyOnHidden>
      <ProblemList problems={problems} />
      {value === null ? (
        problems.length === 0 && <Loading />
      ) : (
        <ol className={styles.versions}>
          {value.map((version, at) => (
            <Version key={version.version} id={id} line={version} isCurrent={at === 0} />
          ))}
        </ol>
      )}
    </Drawer>
  );
}

interface VersionProps {
  readonly id: string;
  readonly line: RecordVersionLine;
  readonly isCurrent: boolean;
}

function Version({ id, line: { version, author, at, body }, isCurrent }: VersionProps) {
  const { language, say } = useLanguage();
  const { run, isRunning } = useWrite('playbook.save');
  const tellWritten = useTellWritten();
  const tellProblems = useTellProblems();
  const entry = playbookEntrySchema.nullable().parse(body);
  const moment = sayMoment(at, language);
  const take = async () => {
    if (entry === null) return;
    const saved = await run({ id, entry });
    if (saved.ok) tellWritten(saved.value, WORDS.versionTaken);
    else tellProblems(saved.problems);
  };
  return (
    <li>
      <p className={styles.note}>
        {say({
          zh: `第 ${version} 版，${author}，${moment}`,
          en: `Version ${version}, ${author}, ${moment}`,
        })}
      </p>
      {entry === null ? (
        <p>{say(WORDS.gone)}</p>
      ) : (
        <details>
          <summary>{entry.title}</summary>
          <p>{entry.when}</p>
          <ol className={styles.steps}>
            {entry.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      )}
      {!isCurrent && entry !== null && (
        <Button size="small" loading={isRunning} onClick={() => void take()}>
          {say(WORDS.takeVersion)}
        </Button>
      )}
    </li>
  );
}
