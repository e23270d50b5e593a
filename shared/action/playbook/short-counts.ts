import { type Guideline, leavesOf } from '../../model/guideline.ts';
import type { PlaybookEntry } from '../../model/records/playbook-entry.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { isLinked } from './is-linked.ts';

/** How many compounds an entry would help. */
export interface ShortCounts<Compound> {
  /** Scored compounds of the entry's types. */
  readonly of: number;
  /** Those of them that fell short of one of its indicators, of the most indicators first, then as they came. */
  readonly short: readonly Compound[];
  /** The same for each of its indicators that the guideline has, by what the entry calls it. */
  readonly byIndicator: ReadonlyMap<string, number>;
}

/** Counts the compounds that fell short (scoring rule 6) of what an entry is about; one without a score is not counted. */
export function shortCounts<Compound extends Pick<CompoundScore, 'type' | 'score' | 'leaves'>>(
  { types, indicators }: Pick<PlaybookEntry, 'types' | 'indicators'>,
  { indicators: tree, missing, shortfall }: Pick<Guideline, 'indicators' | 'missing' | 'shortfall'>,
  compounds: readonly Compound[],
): ShortCounts<Compound> {
  const leaves = leavesOf(tree);
  const linked = indicators.flatMap((written) => {
    const ids = leaves.filter((leaf) => isLinked({ indicators: [written] }, leaf)).map(({ id }) => id);
    return ids.length === 0 ? [] : [{ written, ids: new Set(ids) }];
  });
  const meant = compounds.filter(
    ({ type, score }) => score !== null && (types.length === 0 || types.includes(type)),
  );
  const lacking = meant.map((compound) => ({
    compound,
    indicators: linked.filter(({ ids }) => compound.leaves.some(({ id, f }) => ids.has(id) && isBelow(f))),
  }));
  return {
    of: meant.length,
    short: lacking
      .filter((one) => one.indicators.length > 0)
      .sort((a, b) => b.indicators.length - a.indicators.length)
      .map(({ compound }) => compound),
    byIndicator: new Map(
      linked.map((one) => [one.written, lacking.filter((each) => each.indicators.includes(one)).length]),
    ),
  };

  function isBelow(fraction: number | null): boolean {
    return fraction === null ? missing.treat === 'zero' : fraction < shortfall.below;
  }
}
