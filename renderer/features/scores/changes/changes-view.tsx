import { useSearchParams } from 'react-router';
import type { Ranking } from '../../../../shared/contract/scores/ranking.ts';
import { useLanguage } from '../../../lib/language.ts';
import { PartSwitch } from '../../../ui/part-switch.tsx';
import { WORDS } from '../words.ts';
import styles from './changes-view.module.css';
import { PhaseChanges } from './phase-changes.tsx';
import { RunComparison } from './run-comparison.tsx';

/** 变化: from mid-year to year-end, and from one run to another. Which of them stands in the path (`?part=runs`). */
export function ChangesView({ ranking }: { readonly ranking: Ranking }) {
  const { say } = useLanguage();
  const [params, setParams] = useSearchParams();
  const part = params.get('part') === 'runs' ? 'runs' : 'phases';
  return (
    <div className={styles.view}>
      <div className={styles.switch}>
        <PartSwitch
          label={say(WORDS.changes)}
          value={part}
          onChange={(path) => setParams(path === 'runs' ? { part: path } : {}, { replace: true })}
          parts={[
            { path: 'phases', name: say({ zh: '中期到年终', en: 'Mid-year to year-end' }) },
            { path: 'runs', name: say({ zh: '两次评分之间', en: 'Between two runs' }) },
          ]}
        />
      </div>
      {part === 'runs' ? <RunComparison /> : <PhaseChanges ranking={ranking} />}
    </div>
  );
}
