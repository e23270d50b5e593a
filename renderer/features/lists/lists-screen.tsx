import { useLanguage } from '../../lib/language.ts';
import { useRead } from '../../lib/operations.ts';
import { usePhase } from '../../lib/phase.tsx';
import { useLastKnown } from '../../lib/use-last-known.ts';
import { Loading } from '../../ui/loading.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { Screen } from '../../ui/screen.tsx';
import { ListsView } from './lists-view.tsx';
import { useChosenPlace } from './use-chosen-place.ts';
import { WORDS } from './words.ts';

/** The three lists of a type or a committee, chosen among all of them. */
export function ListsScreen() {
  const { say } = useLanguage();
  const { evidencePhase: phase } = usePhase();
  const chosen = useChosenPlace();
  const places = useRead('lists.places', { phase });
  const all = places.value === null ? [] : [...places.value.types, ...places.value.committees];
  const about = chosen.about ?? all[0]?.about ?? null;
  const shown = useRead('lists.show', about === null ? null : { about, phase });
  const lists = useLastKnown(shown.value);
  const problems = [...places.problems, ...shown.problems];
  if (places.value !== null && lists !== null && problems.length === 0)
    return <ListsView places={places.value} shown={lists} about={lists.place.about} chosen={chosen} />;
  return (
    <Screen title={say(WORDS.title)}>
      {problems.length === 0 ? <Loading /> : <ProblemList problems={problems} />}
    </Screen>
  );
}
