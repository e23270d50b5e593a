import type { Result } from '../problems/result.ts';
import type { EventName } from './event-names.ts';

/** The one channel for calls, and the one for each event, between a window and the program. */
export const CALL_CHANNEL = 'daoze:call';

export function eventChannel(event: EventName): string {
  return `daoze:${event}`;
}

/** All that a window can reach: what the preload script gives it as `window.daoze`. */
export interface Bridge {
  /**
   * Asks for an operation of the contract. A `File` that was dropped on the window may stand in the input as
   * `{ path: file }`; its path on the disk takes its place.
   *
   * @param job a number of the caller's own, by which progress is reported and the work can be cancelled
   */
  call(operation: string, input: unknown, job?: string): Promise<Result<unknown>>;
  /** Hears what the program tells; the function that comes back ends it. */
  on(event: EventName, listener: (message: unknown) => void): () => void;
}
