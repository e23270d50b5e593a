import { Button } from 'antd';
import { useAppState } from '../../lib/app-state.tsx';
import { showInFolder } from '../../lib/files.ts';
import { useLanguage } from '../../lib/language.ts';
import styles from './settings-screen.module.css';
import { WORDS } from './words.ts';

/** What people call the systems that Node knows by other names. */
const SYSTEMS: Readonly<Record<string, string>> = { win32: 'Windows', linux: 'Linux', darwin: 'macOS' };

/** Which program this is, how it keeps its files, and which is open. */
export function AboutTab() {
  const { say } = useLanguage();
  const { version, platform, workspace } = useAppState();
  return (
    <div className={styles.tab}>
      <dl className={styles.facts}>
        <dt>{say(WORDS.program)}</dt>
        <dd>{say(WORDS.programName)}</dd>
        <dt>{say(WORDS.version)}</dt>
        <dd>{version}</dd>
        <dt>{say(WORDS.system)}</dt>
        <dd>{SYSTEMS[platform] ?? platform}</dd>
        <dt>{say(WORDS.offline)}</dt>
        <dd>{say(WORDS.offlineText)}</dd>
        <dt>{say(WORDS.format)}</dt>
        <dd>{say(WORDS.formatText)}</dd>
        <dt>{say(WORDS.openFile)}</dt>
        <dd>
          {workspace === null ? say(WORDS.noFile) : workspace.path}
          {workspace !== null && (
            <Button type="link" size="small" onClick={() => showInFolder(workspace.path)}>
              {say(WORDS.showFile)}
            </Button>
          )}
        </dd>
      </dl>
    </div>
  );
}
