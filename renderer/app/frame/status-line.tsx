import { useLanguage } from '../../lib/language.ts';
import { useRead } from '../../lib/operations.ts';
import { usePhase } from '../../lib/phase.tsx';
import styles from './status-line.module.css';

/** The state of the file in one line: what it holds, and which run is the latest. */
export function StatusLine() {
  const { language, say } = useLanguage();
  const { phase, evidencePhase } = usePhase();
  const { value } = useRead('workspace.status', { phase, evidencePhase });
  return (
    <footer className={styles.line}>
      {value !== null && (
        <>
          <span>{say({ zh: '已保存', en: 'Saved' })}</span>
          <span>{say({ zh: `导则 ${value.guideline}`, en: `Guideline ${value.guideline}` })}</span>
          <span>
            {say({
              zh: `名册 ${value.compounds.toLocaleString(language)}`,
              en: `Register ${value.compounds.toLocaleString(language)}`,
            })}
          </span>
          <span>
            {say({
              zh: `问卷 ${value.responses.toLocaleString(language)} 份`,
              en: `${value.responses.toLocaleString(language)} responses`,
            })}
          </span>
          <RunSeen run={value.run} />
        </>
      )}
    </footer>
  );
}

interface Run {
  readonly digest: string;
  readonly createdAt: string;
}

function RunSeen({ run }: { readonly run: Run | null }) {
  const { language, say } = useLanguage();
  if (run === null) return <span>{say({ zh: '尚未评分', en: 'Not scored yet' })}</span>;
  const digest = `${run.digest.slice(0, 4)}…`;
  const at = new Date(run.createdAt).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return <span>{say({ zh: `运行 ${digest}（${at}）`, en: `Run ${digest} (${at})` })}</span>;
}
