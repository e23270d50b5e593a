import { Button } from 'antd';
import type { Steps } from '../../../shared/contract/overview.ts';
import { useWorkspace } from '../../lib/app-state.tsx';
import { showInFolder } from '../../lib/files.ts';
import { useLanguage } from '../../lib/language.ts';
import styles from './beside.module.css';
import { WORDS } from './words.ts';

/** What is open: which year, which guideline, which file. */
export function WorkspaceFacts({ steps }: { readonly steps: Steps | null }) {
  const { say } = useLanguage();
  const { path, year, exercise } = useWorkspace();
  return (
    <section>
      <h2 className={styles.title}>{say(WORDS.workspace)}</h2>
      {exercise && <p className={styles.exercise}>{say(WORDS.exercise)}</p>}
      <dl className={styles.facts}>
        <dt>{say({ zh: '年度', en: 'Year' })}</dt>
        <dd>{year}</dd>
        <dt>{say({ zh: '导则', en: 'Guideline' })}</dt>
        <dd>{steps?.guideline.title}</dd>
        <dt>{say({ zh: '文件', en: 'File' })}</dt>
        <dd>{path}</dd>
      </dl>
      <Button size="small" onClick={() => showInFolder(path)}>
        {say(WORDS.showFile)}
      </Button>
    </section>
  );
}
