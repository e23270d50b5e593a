import type { Result } from '../../shared/problems/result.ts';
import type { Progress } from '../usecases/context.ts';
import type { Opening } from './opening.ts';

/** What a workspace's thread is started with. */
export interface ThreadStart {
  readonly opening: Opening;
  readonly author: string;
  /** Set to 1 to give the opening up. */
  readonly cancelled: Int32Array;
}

/** A call that a window made, checked to come from one. */
export interface CallMessage {
  readonly kind: 'call';
  readonly id: number;
  readonly operation: string;
  readonly input: unknown;
  /** The person at work at this moment. */
  readonly author: string;
  /** Shared memory: 1 asks the work to stop. */
  readonly cancelled: Int32Array;
}

export type ToThread = CallMessage | { readonly kind: 'close' };

/** What an opened file says about itself. */
interface Opened {
  readonly path: string;
  readonly year: number;
  readonly exercise: boolean;
}

export type FromThread =
  | { readonly kind: 'opened'; readonly result: Result<Opened> }
  | { readonly kind: 'answer'; readonly id: number; readonly result: Result<unknown> }
  /** Of the call with this number, or of the opening (null). */
  | { readonly kind: 'progress'; readonly id: number | null; readonly progress: Progress };
