import { Button } from 'antd';
import { Link } from 'react-router';
import { PHASE_NAMES } from '../../../shared/model/names.ts';
import { useLanguage } from '../../lib/language.ts';
import { useRead } from '../../lib/operations.ts';
import { usePhase } from '../../lib/phase.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { Screen } from '../../ui/screen.tsx';
import { ReportsDesk } from './reports-desk.tsx';
import { WORDS } from './words.ts';

/** The official documents of the phase: choose, look, export. */
export function ReportsScreen() {
  const { say } = useLanguage();
  const { phase } = usePhase();
  const { value, problems, isLoading } = useRead('reports.list', { phase });
  if (value !== null) return <ReportsDesk key={phase} phase={phase} choices={value} />;
  return (
    <Screen title={say(WORDS.title)}>
      <ProblemList problems={problems} />
      {isLoading ? <Loading /> : problems.length === 0 && <NothingScored />}
    </Screen>
  );
}

function NothingScored() {
  const { say } = useLanguage();
  const { zh, en } = PHASE_NAMES[usePhase().phase];
  return (
    <EmptyState
      title={say({ zh: `${zh}还没有可以出具的文件`, en: `No documents yet for ${en}` })}
      text={say({
        zh: '文件里的每个数字都出自一次评分。先评分，再回到这里预览和导出评估总报告、成绩总表和各小区的评估意见书。',
        en: 'Every figure of a document comes from a run. Score first; then look at the district report, the results workbook and the letters here, and export them.',
      })}
      actions={
        <Link to="/scores">
          <Button type="primary">{say(WORDS.toScores)}</Button>
        </Link>
      }
    />
  );
}
