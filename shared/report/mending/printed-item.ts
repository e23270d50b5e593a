import type { RectificationItem } from '../../model/records/rectification-item.ts';
import { maskWritten } from '../voices/masking/mask-written.ts';

/**
 * An item as documents print it: what people wrote is without numbers that reach somebody. Workbooks that are worked on, the
 * ledger's and the return, keep what was written.
 */
export function printedItem(item: RectificationItem): RectificationItem {
  return {
    ...item,
    problem: maskWritten(item.problem),
    steps: item.steps.map((step) => ({ ...step, text: maskWritten(step.text) })),
  };
}
