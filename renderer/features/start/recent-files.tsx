import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { RecentFile } from '../../../shared/contract/app.ts';
import { useAppState } from '../../lib/app-state.tsx';
import { useLanguage } from '../../lib/language.ts';
import { useWrite } from '../../lib/operations.ts';
import styles from './recent-files.module.css';
import { WORDS } from './words.ts';

/** The workspaces that were open before; one that is gone is marked, and any can be taken off the list. */
export function RecentFiles({ onOpen }: { readonly onOpen: (path: string) => void }) {
  const { say } = useLanguage();
  const { recent } = useAppState();
  return (
    <section>
      <h2 className={styles.title}>{say(WORDS.recent)}</h2>
      {recent.length === 0 && <p className={styles.none}>{say(WORDS.noRecent)}</p>}
      <ul className={styles.list}>
        {recent.map((file) => (
          <RecentLine key={file.path} file={file} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly file: RecentFile;
  readonly onOpen: (path: string) => void;
}

function RecentLine({ file: { path, name, folder, exists }, onOpen }: LineProps) {
  const { say } = useLanguage();
  const { run } = useWrite('app.forgetRecent');
  const forget = say({ zh: `从列表里移除“${name}”`, en: `Take “${name}” off the list` });
  return (
    <li className={styles.line}>
      <button type="button" className={styles.file} disabled={!exists} onClick={() => onOpen(path)}>
        <span className={styles.name}>{name}</span>
        <span className={styles.folder} title={path}>
          {exists ? folder : `${say(WORDS.missing)} · ${folder}`}
        </span>
      </button>
      <Button
        type="text"
        icon={<CloseOutlined />}
        aria-label={forget}
        title={forget}
        onClick={() => void run({ path })}
      />
    </li>
  );
}
