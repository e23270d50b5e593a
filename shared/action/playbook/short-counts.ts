import { type Guideline, leavesOf } from '../../model/guideline.ts';
import type { PlaybookEntry } from '../../model/records/playbook-entry.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { isLinked } from './is-linked.ts';

/** How many compounds an entry would help. */
export interface ShortCounts {
  /** Scored compounds of the entry's types. */
  readonly of: number;
  /** Those of them that fell short of one of its indicators. */
  readonly short: number;
  /** The same for each of its indicators that the guideline has, by what the entry calls it. */
  readonly byIndicator: ReadonlyMap<string, number>;
}

/** Counts the compounds that fell short (scoring rule 6) of what an entry is about; one without a score is not counted. */
export function shortCounts(
  { types, indicators }: Pick<PlaybookEntry, 'types' | 'indicators'>,
  { indicators: tree, missing, shortfall }: Pick<Guideline, 'indicators' | 'missing' | 'shortfall'>,
  compounds: readonly Pick<CompoundScore, 'type' | 'score' | 'leaves'>[],
): ShortCounts {
  const leaves = leavesOf(tree);
  const linked = indicators.flatMap((written) => {
    const ids = leaves.filter((leaf) => isLinked({ indicators: [written] }, leaf)).map(({ id }) => id);
    return ids.length === 0 ? [] : [{ written, ids: new Set(ids) }];
  });
  const meant = compounds.filter(
    ({ type, score }) => score !== null && (types.length === 0 || types.includes(type)),
  );
  const short = meant.map(({ leaves: scores }) => scores.flatMap(({ id, f }) => (isBelow(f) ? [id] : [])));
  const lacking = (ids: ReadonlySet<string>) => short.filter((own) => own.some((id) => ids.has(id))).length;
  return {
    of: meant.length,
    short: lacking(new Set(linked.flatMap(({ ids }) => [...ids]))),
    byIndicator: new Map(linked.map(({ written, ids }) => [written, lacking(ids)])),
  };

  function isBelow(fraction: number | null): boolean {
    return fraction === null ? missing.treat === 'zero' : fraction < shortfall.below;
  }
}
