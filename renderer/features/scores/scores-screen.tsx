import { useLanguage } from '../../lib/language.ts';
import { useRead, useWork } from '../../lib/operations.ts';
import { usePhase } from '../../lib/phase.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { Screen } from '../../ui/screen.tsx';
import { NoScores } from './no-scores.tsx';
import { ScoredScreen } from './scored-screen.tsx';
import { WORDS } from './words.ts';

/** What was scored: the ranking with the card of each compound, groups, distributions, two side by side. */
export function ScoresScreen() {
  const { say } = useLanguage();
  const { phase } = usePhase();
  const state = useRead('scores.state', { phase });
  const ranking = useRead('scores.ranking', { phase });
  const work = useWork('scores.run');
  const scoring = { isRunning: work.isRunning, onScore: () => void work.run({ phase }) };
  const problems = [...ranking.problems, ...state.problems, ...work.problems];
  if (ranking.value !== null) {
    return (
      <ScoredScreen
        key={phase}
        phase={phase}
        ranking={ranking.value}
        state={state.value}
        scoring={scoring}
        problems={problems}
      />
    );
  }
  return (
    <Screen title={say(WORDS.title)}>
      <ProblemList problems={problems} onClose={work.forget} />
      {ranking.isLoading || state.isLoading ? (
        <Loading />
      ) : (
        state.value !== null && <NoScores phase={phase} state={state.value} {...scoring} />
      )}
    </Screen>
  );
}
