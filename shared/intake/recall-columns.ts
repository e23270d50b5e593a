import { headingKey } from '../cells/plain-text.ts';
import type { RememberedColumns, SettledColumns } from '../model/import-plan.ts';
import type { ChosenHeading, ColumnChoices } from './column-choices.ts';
import type { Headings } from './headings.ts';

/** What was settled about such columns before, as far as it still holds. */
export interface RecalledColumns {
  readonly from: RememberedColumns;
  /** By position in the table at hand. */
  readonly choices: ColumnChoices;
  /** Headings that the earlier table did not have, and those that are gone; both empty when it is the same. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** With fewer of its headings left, it is another table. */
const LEAST_SHARED = 0.7;

type Hash = (text: string) => string;

/** Names a heading row by what its headings are, in their order; decoration and width do not matter. */
function headingFingerprint({ columns }: Headings, hash: Hash): string {
  return hash(JSON.stringify(columns.map(({ index, key }) => [index, key])));
}

/** What a person settled about these headings, to be remembered; null where they settled nothing. */
export function settledColumns(headings: Headings, hash: Hash): SettledColumns | null {
  if (!headings.columns.some(({ isChosen }) => isChosen)) return null;
  const columns = headings.columns.map(({ index, heading, meant, isChosen }) => ({
    index,
    heading,
    word: isChosen ? meant : null,
  }));
  return { fingerprint: headingFingerprint(headings, hash), columns };
}

/** The first of these headings that are the very ones of a table whose columns were settled before. */
export function recalledHeading(
  possible: readonly Headings[],
  remembered: readonly RememberedColumns[],
  hash: Hash,
): { readonly heading: ChosenHeading; readonly from: RememberedColumns } | null {
  if (remembered.length === 0) return null;
  for (const headings of possible) {
    const fingerprint = headingFingerprint(headings, hash);
    const from = remembered.find((known) => known.fingerprint === fingerprint);
    if (from !== undefined) return { heading: { row: headings.row, columns: choicesOf(from) }, from };
  }
  return null;
}

/** What was settled about the same headings before, else about those that most resemble them; null for new ones. */
export function recallColumns(
  headings: Headings,
  remembered: readonly RememberedColumns[],
  hash: Hash,
): RecalledColumns | null {
  const fingerprint = headingFingerprint(headings, hash);
  const same = remembered.find((known) => known.fingerprint === fingerprint);
  if (same !== undefined) return { from: same, choices: choicesOf(same), added: [], gone: [] };
  const shared = remembered.map((known) => ({ known, share: shareLeft(known, headings) }));
  const best = shared.reduce<(typeof shared)[number] | null>(
    (most, each) => (each.share > (most?.share ?? 0) ? each : most),
    null,
  );
  return best === null || best.share < LEAST_SHARED ? null : drifted(best.known, headings);
}

function choicesOf({ columns }: SettledColumns): ColumnChoices {
  return new Map(columns.flatMap(({ index, word }) => (word === null ? [] : [[index, word]])));
}

function shareLeft({ columns }: SettledColumns, now: Headings): number {
  const keys = new Set(now.columns.map(({ key }) => key));
  return columns.filter(({ heading }) => keys.has(headingKey(heading))).length / columns.length;
}

/** The choices carried over by heading, for positions have moved; a heading that repeats is left to a person. */
function drifted(from: RememberedColumns, now: Headings): RecalledColumns {
  const before = Map.groupBy(from.columns, ({ heading }) => headingKey(heading));
  const columns = Map.groupBy(now.columns, ({ key }) => key);
  const choices = [...columns].flatMap(([key, [column, ...others]]): [number, string][] => {
    const [known, ...repeated] = before.get(key) ?? [];
    if (column === undefined || known === undefined || known.word === null) return [];
    return others.length + repeated.length > 0 ? [] : [[column.index, known.word]];
  });
  return {
    from,
    choices: new Map(choices),
    added: now.columns.flatMap(({ key, heading }) => (before.has(key) ? [] : [heading])),
    gone: from.columns.flatMap(({ heading }) => (columns.has(headingKey(heading)) ? [] : [heading])),
  };
}
