import type { SinceMidYear } from '../../shared/contract/scores/standing.ts';
import type { CompoundScore, Scores } from '../../shared/model/scores.ts';
import { rankChange, scoreChange } from '../../shared/scoring/changes.ts';
import type { ReadStore } from '../store/store.ts';
import { rememberedStoredRun } from './remembered-stored-run.ts';

/**
 * What lies between mid-year and these scores, compound by compound: for the year its own mid-year, else the latest
 * mid-year run. Null for a compound that mid-year does not have, and for all of them in mid-year itself.
 */
export function sinceMidYear(
  db: ReadStore,
  scores: Pick<Scores, 'phase' | 'compounds'>,
): (now: CompoundScore) => SinceMidYear | null {
  const run = scores.phase === 'mid' ? null : rememberedStoredRun(db, 'mid');
  const stored = new Map(run?.scores.compounds.map((compound) => [compound.code, compound]));
  const isOwn = scores.compounds.some(({ printed }) => printed.mid !== null);
  const scoreOf = ({ code, printed }: CompoundScore) =>
    isOwn ? printed.mid : (stored.get(code)?.score ?? null);
  // The year keeps no places of its mid-year: they are those of the latest run only while its scores are.
  const hasPlaces = scores.compounds.every((one) => scoreOf(one) === (stored.get(one.code)?.score ?? null));
  return (now) => {
    const before = stored.get(now.code);
    const from = scoreOf(now);
    if (before === undefined && from === null) return null;
    const isComparable = hasPlaces && before?.type === now.type;
    return {
      from,
      score: scoreChange(from, now.score).difference,
      rank: isComparable ? rankChange(before.ranks.type, now.ranks.type).gained : null,
    };
  };
}
