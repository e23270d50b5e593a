import type {
  RectificationItem,
  RectificationState,
  RectificationStep,
} from '../../model/records/rectification-item.ts';

type Course = Pick<RectificationItem, 'steps'>;

/** The last entry of an item's course. */
export function lastStep({ steps }: Course): RectificationStep {
  const last = steps.at(-1);
  if (last === undefined) throw new Error('an item without its registration');
  return last;
}

/** Where an item stands. */
export function stateOf(item: Course): RectificationState {
  return lastStep(item).state;
}

/** Whether it still is to be mended. */
export function isOpen(item: Course): boolean {
  return stateOf(item) !== 'closed';
}

/** The day on which it was registered. */
export function registeredOn({ steps }: Course): string {
  return steps[0]?.on ?? '';
}

/** The day on which it was closed; null for one that is open. */
export function closedOn(item: Course): string | null {
  if (isOpen(item)) return null;
  const { steps } = item;
  const afterOpen = steps.findLastIndex(({ state }) => state !== 'closed') + 1;
  return steps[afterOpen]?.on ?? null;
}
