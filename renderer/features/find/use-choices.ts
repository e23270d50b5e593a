import { useMemo } from 'react';
import { type NameFinder, nameFinder } from '../../lib/name-finder.ts';
import { useRead } from '../../lib/operations.ts';
import { usePhase } from '../../lib/phase.tsx';
import { useKept } from '../../lib/use-kept.ts';
import { type Choice, choiceOf, choiceToGo } from './choice.ts';
import { DESTINATIONS } from './destinations.ts';

/** How many choices are shown at once. */
const MOST_SHOWN = 12;

/** How many of the latest choices are kept in mind. */
const MOST_RECENT = 5;

const PLACES = DESTINATIONS.map(choiceToGo);

/** What fits what was typed, the best first; while nothing is, what was chosen lately and where one can go. */
export function useChoices(typed: string): readonly Choice[] {
  const finder = useFinder();
  const [recent] = useRecent();
  return useMemo(() => {
    if (typed.trim() !== '') return finder.best(typed, MOST_SHOWN);
    const known = new Map(finder.filter('').map((choice) => [choice.key, choice]));
    const lately = recent.flatMap((key) => known.get(key) ?? []);
    return [...lately, ...PLACES.filter(({ key }) => !recent.includes(key))];
  }, [finder, recent, typed]);
}

function useFinder(): NameFinder<Choice> {
  const { phase, evidencePhase } = usePhase();
  const { value: things } = useRead('find.things', { phase: evidencePhase });
  const { value: status } = useRead('workspace.status', { phase, evidencePhase });
  const isScored = (status?.run ?? null) !== null;
  return useMemo(() => {
    const choices = (things ?? []).map((thing) => choiceOf(thing, isScored));
    return nameFinder([...PLACES, ...choices], ({ names }) => names);
  }, [things, isScored]);
}

/** The keys of the latest choices, the very latest first, and a way to put one on top. */
export function useRecent(): readonly [readonly string[], (key: string) => void] {
  const [recent, setRecent] = useKept<readonly string[]>('find.recent', []);
  const choose = (key: string) =>
    setRecent([key, ...recent.filter((other) => other !== key)].slice(0, MOST_RECENT));
  return [recent, choose];
}
