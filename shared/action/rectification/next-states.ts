import { RECTIFICATION_STATES, type RectificationState } from '../../model/records/rectification-item.ts';

/** The state that follows on the way to the end; null after the last one. */
export function stateAfter(state: RectificationState): RectificationState | null {
  return RECTIFICATION_STATES[RECTIFICATION_STATES.indexOf(state) + 1] ?? null;
}

/** Whether this leads back to a state that was passed already. */
export function isGoingBack(from: RectificationState, to: RectificationState): boolean {
  return RECTIFICATION_STATES.indexOf(to) < RECTIFICATION_STATES.indexOf(from);
}

/**
 * The states an entry may bring an item to, the likeliest first: the one that follows, the same again (a further entry),
 * then those it may go back to, the nearest first.
 *
 * @example nextStates('analysed') // ['answered', 'analysed', 'registered']
 */
export function nextStates(state: RectificationState): RectificationState[] {
  const after = stateAfter(state);
  const passed = RECTIFICATION_STATES.slice(0, RECTIFICATION_STATES.indexOf(state)).toReversed();
  return [...(after === null ? [] : [after]), state, ...passed];
}
