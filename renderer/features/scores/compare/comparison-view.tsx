import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Ranking } from '../../../../shared/contract/scores/ranking.ts';
import type { RunPhase } from '../../../../shared/model/phase.ts';
import { useLanguage } from '../../../lib/language.ts';
import { nameFinder } from '../../../lib/name-finder.ts';
import { useRead } from '../../../lib/operations.ts';
import { useShortSamples } from '../../../lib/use-short-samples.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { ComparedTable } from './compared-table.tsx';
import styles from './comparison-view.module.css';
import { CompoundChoice } from './compound-choice.tsx';

interface Props {
  readonly phase: RunPhase;
  readonly ranking: Ranking;
}

/** Two compounds side by side; which two stands in the path (`?a=C0001&b=C0002`). */
export function ComparisonView({ phase, ranking }: Props) {
  const { say } = useLanguage();
  const [params, setParams] = useSearchParams();
  const [first, second] = [params.get('a'), params.get('b')];
  const finder = useMemo(() => nameFinder(ranking.rows, ({ name, code }) => [name, code]), [ranking]);
  const choose = (side: 'a' | 'b', code: string) => {
    params.set(side, code);
    setParams(params, { replace: true });
  };
  return (
    <div className={styles.comparison}>
      <div className={styles.choices}>
        <CompoundChoice
          label={say({ zh: '第一个小区', en: 'First compound' })}
          ranking={ranking}
          finder={finder}
          value={first}
          onChange={(code) => choose('a', code)}
        />
        <CompoundChoice
          label={say({ zh: '第二个小区', en: 'Second compound' })}
          ranking={ranking}
          finder={finder}
          value={second}
          onChange={(code) => choose('b', code)}
        />
      </div>
      {first === null || second === null ? (
        <EmptyState
          title={say({ zh: '选两个小区', en: 'Choose two compounds' })}
          text={say({
            zh: '并排看两个小区的得分、名次和每个指标。同一类型的小区最值得比较；可以按名称、编号或拼音首字母查找。',
            en: 'See scores, ranks and every indicator side by side. Compounds of one type compare best; find them by name, code or pinyin initials.',
          })}
        />
      ) : (
        <Compared phase={phase} ranking={ranking} codes={[first, second]} />
      )}
    </div>
  );
}

function Compared({ phase, ranking, codes }: Props & { readonly codes: [string, string] }) {
  const { value, problems } = useRead('scores.compare', { phase, codes });
  const short = useShortSamples(phase);
  if (problems.length > 0) return <ProblemList problems={problems} />;
  return value === null ? <Loading /> : <ComparedTable comparison={value} ranking={ranking} short={short} />;
}
