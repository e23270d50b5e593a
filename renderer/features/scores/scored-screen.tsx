import { Button, Tabs } from 'antd';
import { lazy } from 'react';
import { Navigate, Route, Routes, useLocation, useNavigate } from 'react-router';
import type { Ranking } from '../../../shared/contract/scores/ranking.ts';
import type { ScoresState } from '../../../shared/contract/scores.ts';
import type { RunPhase } from '../../../shared/model/phase.ts';
import type { Problem } from '../../../shared/problems/problem.ts';
import { useLanguage } from '../../lib/language.ts';
import { HelpDrawer } from '../../ui/help-drawer.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { Screen } from '../../ui/screen.tsx';
import { ChangesView } from './changes/changes-view.tsx';
import { ComparisonView } from './compare/comparison-view.tsx';
import { GroupsView } from './groups/groups-view.tsx';
import { RankingView } from './ranking/ranking-view.tsx';
import { runLine } from './run-words.ts';
import styles from './scored-screen.module.css';
import { ShortfallsView } from './shortfalls/shortfalls-view.tsx';
import { StateBand } from './state-band.tsx';
import { HELP, WORDS } from './words.ts';

/** The library of charts is large and comes when it is asked for. */
const ChartsView = lazy(async () => ({ default: (await import('./charts/charts-view.tsx')).ChartsView }));

interface Props {
  readonly phase: RunPhase;
  readonly ranking: Ranking;
  readonly state: ScoresState | null;
  readonly scoring: { readonly isRunning: boolean; readonly onScore: () => void };
  readonly problems: readonly Problem[];
}

/** A phase that was scored, in several views of one and the same run. */
export function ScoredScreen({ phase, ranking, state, scoring, problems }: Props) {
  const { say } = useLanguage();
  return (
    <Screen
      title={say(WORDS.title)}
      aside={<span className={styles.run}>{say(runLine(ranking.run))}</span>}
      actions={<Actions {...scoring} />}
      layout="fill"
    >
      <div className={styles.contents}>
        <ProblemList problems={problems} />
        <StateBand state={state} {...scoring} />
        <Views />
        <div className={styles.view}>
          <Routes>
            <Route index element={<RankingView phase={phase} ranking={ranking} />} />
            <Route path="compound/:code" element={<RankingView phase={phase} ranking={ranking} />} />
            <Route path="groups" element={<GroupsView ranking={ranking} />} />
            <Route path="shortfalls" element={<ShortfallsView phase={phase} ranking={ranking} />} />
            <Route path="changes" element={<ChangesView ranking={ranking} />} />
            <Route path="charts" element={<ChartsView ranking={ranking} />} />
            <Route path="compare" element={<ComparisonView phase={phase} ranking={ranking} />} />
            <Route path="*" element={<Navigate to="/scores" replace />} />
          </Routes>
        </div>
      </div>
    </Screen>
  );
}

function Actions({ isRunning, onScore }: Props['scoring']) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  return (
    <>
      <Button loading={isRunning} onClick={onScore}>
        {say(WORDS.scoreAgain)}
      </Button>
      <Button type="primary" onClick={() => navigate('/reports')}>
        {say(WORDS.export)}
      </Button>
      <HelpDrawer title={say(WORDS.title)} help={HELP} />
    </>
  );
}

const VIEWS = [
  { path: '/scores', name: WORDS.ranking },
  { path: '/scores/groups', name: WORDS.groups },
  { path: '/scores/shortfalls', name: WORDS.shortfalls },
  { path: '/scores/changes', name: WORDS.changes },
  { path: '/scores/charts', name: WORDS.charts },
  { path: '/scores/compare', name: WORDS.comparison },
] as const;

function Views() {
  const { say } = useLanguage();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const current = VIEWS.findLast(({ path }) => pathname.startsWith(path))?.path ?? '/scores';
  return (
    <Tabs
      size="small"
      className={styles.views ?? ''}
      activeKey={current}
      onChange={(path) => navigate(path)}
      items={VIEWS.map(({ path, name }) => ({ key: path, label: say(name) }))}
    />
  );
}
