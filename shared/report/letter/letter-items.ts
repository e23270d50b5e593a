import { byUrgency } from '../../action/rectification/due.ts';
import { isOpen } from '../../action/rectification/where-it-stands.ts';
import { shortfallsOf } from '../../action/shortfall/shortfalls.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { documentDay } from '../mending/document-day.ts';
import type { RegisteredItem } from '../mending/registered-items.ts';
import type { ReportInput } from '../report-input.ts';
import type { LetterContext } from './letter-context.ts';
import { itemsByLeaf } from './told-items.ts';

/** What a letter has to tell of items, the most important first. */
export interface LetterItems {
  readonly open: readonly RegisteredItem[];
  readonly closed: readonly RegisteredItem[];
  /** How many stand beside the shortfalls of this very letter already, and are not among them. */
  readonly told: number;
}

/** @param shortfalls how many of the shortfalls the letter tells of */
export function letterItems(
  input: ReportInput,
  compound: CompoundScore,
  context: LetterContext,
  shortfalls: number,
): LetterItems {
  const told = toldBeside(input, compound, context, shortfalls);
  const own = (context.items.get(compound.code) ?? []).filter((one) => !told.has(one));
  const sorted = byImportance(own, documentDay(input));
  return {
    open: sorted.filter(({ item }) => isOpen(item)),
    closed: sorted.filter(({ item }) => !isOpen(item)),
    told: told.size,
  };
}

function toldBeside(
  input: ReportInput,
  compound: CompoundScore,
  context: LetterContext,
  shortfalls: number,
): ReadonlySet<RegisteredItem> {
  const items = itemsByLeaf(input, compound, context);
  if (items.size === 0) return new Set();
  const shown = shortfallsOf(compound, input.guideline).slice(0, shortfalls);
  return new Set(shown.flatMap(({ leaf }) => items.get(leaf) ?? []));
}

/** What is due next on a day first; of one deadline what the score would have gained most by; equal ones by number. */
function byImportance(items: readonly RegisteredItem[], day: string): RegisteredItem[] {
  return [...items].sort(
    (a, b) => byUrgency(a.item, b.item, day) || gainOf(b) - gainOf(a) || a.item.number - b.item.number,
  );
}

function gainOf({ item: { origin } }: RegisteredItem): number {
  return origin.kind === 'shortfall' ? origin.recoverable : 0;
}
