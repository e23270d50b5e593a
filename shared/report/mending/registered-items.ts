import { itemNumber } from '../../action/rectification/item-number.ts';
import { isOpen } from '../../action/rectification/where-it-stands.ts';
import type { RectificationItem } from '../../model/records/rectification-item.ts';
import type { ReportInput } from '../report-input.ts';
import { printedItem } from './printed-item.ts';

/** An item as documents print it. */
export interface RegisteredItem {
  /** The code of its compound. */
  readonly code: string;
  /** C0102-01. */
  readonly number: string;
  readonly item: RectificationItem;
}

type Registered = Pick<ReportInput, 'records' | 'run' | 'year'>;

/**
 * What is to be mended, by code of the compound: the open items first, by number. Documents of mid-year say nothing of what
 * year-end gave rise to.
 */
export function itemsByCompound(input: Registered): ReadonlyMap<string, RegisteredItem[]> {
  const { records, run, year } = input;
  const memory =
    memories.get(records.rectification) ?? new Map<string, ReadonlyMap<string, RegisteredItem[]>>();
  memories.set(records.rectification, memory);
  const key = `${year}/${run.scores.phase}`;
  const known = memory.get(key) ?? grouped(input);
  memory.set(key, known);
  return known;
}

/** Found out once for all sheets and letters of a batch. */
const memories = new WeakMap<
  ReportInput['records']['rectification'],
  Map<string, ReadonlyMap<string, RegisteredItem[]>>
>();

function grouped({ records, run, year }: Registered): ReadonlyMap<string, RegisteredItem[]> {
  const items = records.rectification
    .filter(({ body }) => run.scores.phase !== 'mid' || !isOfYearEnd(body, year))
    .map(({ about, body }) => ({
      code: about.key,
      number: itemNumber(about.key, body.number),
      item: printedItem(body),
    }))
    .sort((a, b) => Number(isOpen(b.item)) - Number(isOpen(a.item)) || a.item.number - b.item.number);
  return Map.groupBy(items, ({ code }) => code);
}

/** Whether year-end's own results, or inspections, gave rise to it. */
export function isOfYearEnd({ origin }: Pick<RectificationItem, 'origin'>, year: number): boolean {
  const isAssessed = origin.kind === 'shortfall' || origin.kind === 'finding';
  return isAssessed && origin.phase === 'end' && origin.year === year;
}

/** The items of some compounds, in their order. */
export function itemsOf(
  byCompound: ReadonlyMap<string, RegisteredItem[]>,
  compounds: readonly { readonly code: string }[],
): RegisteredItem[] {
  return compounds.flatMap(({ code }) => byCompound.get(code) ?? []);
}
