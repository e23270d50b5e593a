import type { ItemOutcome, PlanCounts, PlannedItem, PlannedRow, RowOutcome } from '../model/import-plan.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { sumFindings } from './finding-sums.ts';
import type { ReadRow } from './read-rows.ts';
import type { Draft } from './table-kind.ts';

/** What is compared: what is stored, by key, and how values become digests. */
export interface Comparison {
  readonly stored: ReadonlyMap<string, string>;
  readonly sheet: string;
  hash(text: string): string;
}

/** The rows with what committing will do, and everything there is to say about them. */
export interface SettledRows {
  readonly rows: readonly PlannedRow[];
  readonly counts: PlanCounts;
  readonly problems: readonly Problem[];
}

/** A draft with its digest, and the row it stands in. */
interface DigestedDraft {
  readonly draft: Draft;
  readonly digest: string;
}

/**
 * Compares the rows with each other and with what is stored. Equal rows under one key count once,
 * differing ones are all rejected; findings are summed instead. A row is accepted or rejected whole.
 */
export function settleRows(rows: readonly ReadRow[], { stored, sheet, hash }: Comparison): SettledRows {
  const sums = sumFindings(rows, hash);
  const digested = rows.map((row) =>
    row.drafts.map((draft): DigestedDraft => {
      const digest = sums.get(draft.key) ?? hash(JSON.stringify(draft.content.value));
      return { draft, digest };
    }),
  );
  const conflicts = findConflicts(rows, digested, sheet);
  const counts = { accepted: 0, replaced: 0, unchanged: 0, rejected: 0 };
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const settled = rows.map(({ row, extra, problems: own }, index): PlannedRow => {
    const found = [...own, ...(conflicts.get(index) ?? [])];
    for (const each of found) problems.push(each);
    const items = found.length > 0 ? [] : plannedItems(digested[index] ?? [], stored, seen);
    const outcome = found.length > 0 ? 'rejected' : outcomeOf(items);
    counts[outcome] += 1;
    return { row, outcome, items, extra };
  });
  return { rows: settled, counts, problems };
}

function plannedItems(
  drafts: readonly DigestedDraft[],
  stored: ReadonlyMap<string, string>,
  seen: Set<string>,
): PlannedItem[] {
  return drafts.map(({ draft: { key, content }, digest }) => {
    const isRepeated = content.kind !== 'findings' && seen.has(key);
    seen.add(key);
    const outcome = isRepeated ? 'unchanged' : itemOutcome(stored.get(key), digest);
    return { key, digest, outcome, content };
  });
}

function itemOutcome(stored: string | undefined, digest: string): ItemOutcome {
  if (stored === undefined) return 'new';
  return stored === digest ? 'unchanged' : 'replaced';
}

function outcomeOf(items: readonly PlannedItem[]): RowOutcome {
  if (items.some((item) => item.outcome === 'replaced')) return 'replaced';
  return items.some((item) => item.outcome === 'new') ? 'accepted' : 'unchanged';
}

/** How many other rows a sentence names. */
const MOST_ROWS_NAMED = 10;

/** By index of the row: what it contradicts. */
function findConflicts(
  rows: readonly ReadRow[],
  digested: readonly (readonly DigestedDraft[])[],
  sheet: string,
): ReadonlyMap<number, readonly Problem[]> {
  const conflicts = new Map<number, Problem[]>();
  for (const group of contradictions(digested)) {
    const numbers = new Set(group.map(({ index }) => rows[index]?.row ?? 0));
    for (const { index, draft } of group) {
      const row = rows[index]?.row ?? 0;
      const others = firstOthers(numbers, row).join('、');
      const place = { sheet, row, ...(draft.column && { column: draft.column.heading }) };
      const problems = conflicts.get(index) ?? [];
      problems.push(problem('import-rows-differ', { rows: others }, place));
      conflicts.set(index, problems);
    }
  }
  return conflicts;
}

function firstOthers(numbers: Iterable<number>, own: number): number[] {
  const others: number[] = [];
  for (const number of numbers) {
    if (number !== own) others.push(number);
    if (others.length === MOST_ROWS_NAMED) break;
  }
  return others;
}

interface Said extends DigestedDraft {
  /** Of the row that says it. */
  readonly index: number;
}

/** The groups of drafts under one key that do not all say the same. */
function contradictions(digested: readonly (readonly DigestedDraft[])[]): Said[][] {
  const firsts = new Map<string, Said>();
  const groups = new Map<string, Said[]>();
  for (const [index, drafts] of digested.entries()) {
    for (const { draft, digest } of drafts) {
      const said = { draft, digest, index };
      const first = firsts.get(draft.key);
      const group = groups.get(draft.key);
      if (first === undefined) firsts.set(draft.key, said);
      else if (group === undefined) groups.set(draft.key, [first, said]);
      else group.push(said);
    }
  }
  return [...groups.values()].filter((group) => group.some(({ digest }) => digest !== group[0]?.digest));
}
