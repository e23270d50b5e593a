import { committeeKey } from '../../model/compound.ts';
import type { CompoundScore, GroupLevel, Scores } from '../../model/scores.ts';

/** A number for each group of compounds: formulas compare numbers, which no blank, star or capital letter confuses. */
export interface GroupNumbers {
  /** Null for the district, and for a group that the run does not have. */
  numberOf(level: GroupLevel, key: string): number | null;
  ofCompound(level: 'type' | 'subdistrict' | 'committee', compound: CompoundScore): number | null;
}

/** Counts the groups of each level in the order of the run, from 1. */
export function groupNumbers({ groups }: Pick<Scores, 'groups'>): GroupNumbers {
  const numbers = new Map<GroupLevel, Map<string, number>>();
  for (const { level, key } of groups) {
    const ofLevel = numbers.get(level) ?? new Map<string, number>();
    numbers.set(level, ofLevel.set(key, ofLevel.size + 1));
  }
  const numberOf = (level: GroupLevel, key: string) =>
    level === 'district' ? null : (numbers.get(level)?.get(key) ?? null);
  return {
    numberOf,
    ofCompound: (level, compound) =>
      numberOf(level, level === 'committee' ? committeeKey(compound) : compound[level]),
  };
}
