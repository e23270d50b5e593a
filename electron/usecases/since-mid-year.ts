import type { SinceMidYear } from '../../shared/contract/scores/standing.ts';
import type { Scores } from '../../shared/model/scores.ts';
import { rankChange, scoreChange } from '../../shared/scoring/changes.ts';
import type { PublishedCompound } from '../../shared/scoring/comparison.ts';
import type { ReadStore } from '../store/store.ts';
import { rememberedStoredRun } from './remembered-stored-run.ts';

/**
 * What lies between the latest mid-year run and these scores, compound by compound. Null for a compound that
 * mid-year does not have, and for all of them in mid-year itself.
 */
export function sinceMidYear(
  db: ReadStore,
  { phase }: Pick<Scores, 'phase'>,
): (now: Omit<PublishedCompound, 'status'>) => SinceMidYear | null {
  const mid = phase === 'mid' ? null : rememberedStoredRun(db, 'mid');
  const earlier = new Map(mid?.scores.compounds.map((compound) => [compound.code, compound]));
  return (now) => {
    const before = earlier.get(now.code);
    if (before === undefined) return null;
    const isSameType = before.type === now.type;
    return {
      from: before.score,
      score: scoreChange(before.score, now.score).difference,
      rank: isSameType ? rankChange(before.ranks.type, now.ranks.type).gained : null,
    };
  };
}
