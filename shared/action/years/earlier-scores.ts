import type { RunPhase } from '../../model/phase.ts';
import type { EarlierScore, EarlierStanding } from '../../model/records/earlier-year.ts';
import type { StoredRecord } from '../../model/records/record.ts';
import type { Mergers } from './register-changes.ts';

/** What a compound of today came to in the year before; several where it took others in. */
export interface EarlierResult extends EarlierStanding {
  readonly year: number;
  readonly code: string;
  readonly name: string;
  readonly typeName: string;
}

/** By code of today: its own standing first, then those of the compounds it took in. */
export type EarlierResults = ReadonlyMap<string, readonly EarlierResult[]>;

/**
 * Where this year's compounds stood in a phase of the latest year before this one; a compound that went into another
 * one stands there. Who has no score of that year is not there.
 */
export function earlierResults(
  records: readonly Pick<StoredRecord<'earlier-score'>, 'about' | 'body'>[],
  mergers: Mergers,
  { phase, year }: { readonly phase: RunPhase; readonly year: number },
): EarlierResults {
  const latest = latestYear(records, year);
  const results = new Map<string, EarlierResult[]>();
  for (const { about, body } of records) {
    const standing = body.scores[phase];
    if (body.year !== latest || standing === null) continue;
    const heir = heirOf(about.key, mergers);
    const result = { ...standing, ...said(body), code: about.key };
    const others = results.get(heir) ?? [];
    results.set(heir, about.key === heir ? [result, ...others] : [...others, result]);
  }
  return results;
}

function said({ year, name, typeName }: EarlierScore) {
  return { year, name, typeName };
}

/** The latest year before this one that there are scores of; null without any. */
export function latestYear(
  records: readonly { readonly body: { readonly year: number } }[],
  year: number,
): number | null {
  const years = records.map(({ body }) => body.year).filter((one) => one < year);
  return years.length === 0 ? null : Math.max(...years);
}

/** Who a compound belongs to now: itself, or at the end of its mergers. One that leads back to itself ends there. */
function heirOf(code: string, mergers: Mergers, seen: ReadonlySet<string> = new Set()): string {
  const merger = mergers.get(code);
  return merger === undefined || seen.has(code)
    ? code
    : heirOf(merger.into, mergers, new Set([...seen, code]));
}
