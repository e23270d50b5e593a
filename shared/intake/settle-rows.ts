import type { ItemOutcome, PlanCounts, PlannedItem, PlannedRow, RowOutcome } from '../model/import-plan.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { sumFindings } from './finding-sums.ts';
import type { ReadRow } from './read-rows.ts';
import { type NumberedRows, numberRows } from './repeated-keys.ts';
import type { KeyAgain } from './table-kind.ts';

/** What is compared: what is stored, by key, and how values become digests. */
export interface Comparison {
  readonly stored: ReadonlyMap<string, string>;
  readonly sheet: string;
  /** Left out where equal keys always mean the same thing. */
  readonly keyAgain?: KeyAgain | undefined;
  hash(text: string): string;
}

/** The rows with what committing will do, and everything there is to say about them. */
export interface SettledRows {
  readonly rows: readonly PlannedRow[];
  readonly counts: PlanCounts;
  readonly problems: readonly Problem[];
}

/**
 * Compares the rows with each other and with what is stored. Equal rows under one key count once,
 * differing ones are all rejected; findings are summed instead. A row is accepted or rejected whole.
 */
export function settleRows(
  read: readonly ReadRow[],
  { stored, sheet, keyAgain, hash }: Comparison,
): SettledRows {
  const numbered = numberRows(read, keyAgain);
  const { rows } = numbered;
  const sums = sumFindings(rows, hash);
  const repeated = repeatedItems(numbered);
  const conflicts = findConflicts(repeated, sheet);
  const settlement = { stored, sums, repeated, seen: new Set<string>() };
  const counts = { accepted: 0, replaced: 0, unchanged: 0, rejected: 0 };
  const problems: Problem[] = [];
  const settled = rows.map((read): PlannedRow => {
    const conflict = conflicts.get(read) ?? [];
    for (const each of read.problems) problems.push(each);
    for (const each of conflict) problems.push(each);
    const isRejected = read.problems.length + conflict.length > 0;
    const items = isRejected ? [] : settledItems(read.items, settlement);
    const outcome = isRejected ? 'rejected' : outcomeOf(items);
    counts[outcome] += 1;
    return { row: read.row, outcome, items, extra: read.extra };
  });
  return { rows: settled, counts, problems };
}

interface Settlement {
  readonly stored: ReadonlyMap<string, string>;
  readonly sums: ReadonlyMap<string, string>;
  readonly repeated: Repeated;
  /** The keys among the repeated ones that an accepted row has said. */
  readonly seen: Set<string>;
}

/** Where nothing is stored, the very items that were read: a large file has hundreds of thousands. */
function settledItems(read: readonly PlannedItem[], settlement: Settlement): readonly PlannedItem[] {
  const items = read.map((item) => settledItem(item, settlement));
  return items.every((item, index) => item === read[index]) ? read : items;
}

function settledItem(item: PlannedItem, { stored, sums, repeated, seen }: Settlement): PlannedItem {
  const { key, content } = item;
  const isFinding = content.kind === 'findings';
  const digest = isFinding ? (sums.get(key) ?? item.digest) : item.digest;
  const isRepeated = !isFinding && seen.has(key);
  if (repeated.has(key)) seen.add(key);
  const outcome = isRepeated ? 'unchanged' : itemOutcome(stored.get(key), digest);
  return outcome === item.outcome && digest === item.digest ? item : { key, digest, outcome, content };
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

/** What each row contradicts. */
function findConflicts(repeated: Repeated, sheet: string): ReadonlyMap<ReadRow, readonly Problem[]> {
  const conflicts = new Map<ReadRow, Problem[]>();
  for (const group of repeated.values()) {
    if (group.every(isLikeFirst)) continue;
    const numbers = new Set(group.map(({ read }) => read.row));
    for (const { read, column } of group) {
      const others = firstOthers(numbers, read.row).join('、');
      const place = { sheet, row: read.row, ...(column !== undefined && { column }) };
      const problems = conflicts.get(read) ?? [];
      problems.push(problem('import-rows-differ', { rows: others }, place));
      conflicts.set(read, problems);
    }
  }
  return conflicts;
}

/** Findings under one key are summed, and differ no more than their sum does from itself. */
function isLikeFirst({ item }: Said, _position: number, [first]: readonly Said[]): boolean {
  return item.content.kind === 'findings' || item.digest === first?.item.digest;
}

function firstOthers(numbers: Iterable<number>, own: number): number[] {
  const others: number[] = [];
  for (const number of numbers) {
    if (number !== own) others.push(number);
    if (others.length === MOST_ROWS_NAMED) break;
  }
  return others;
}

/** One thing that is said more than once. */
interface Said {
  readonly read: ReadRow;
  readonly item: PlannedItem;
  /** The heading of the column that says it, where a row says several things. */
  readonly column: string | undefined;
}

/** What is said more than once, by key. */
type Repeated = ReadonlyMap<string, readonly Said[]>;

function repeatedItems({ rows, repeated }: NumberedRows): Repeated {
  const groups = new Map<string, Said[]>();
  for (const key of repeated) groups.set(key, []);
  if (groups.size === 0) return groups;
  for (const read of rows) {
    for (const [position, item] of read.items.entries()) {
      groups.get(item.key)?.push({ read, item, column: read.columns[position] });
    }
  }
  return groups;
}
