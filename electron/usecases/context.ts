import type { Wording } from '../../shared/language/wording.ts';

/** How far a long piece of work has come. */
export interface Progress {
  readonly step: Wording;
  readonly done: number;
  readonly total: number;
}

/** What every use case gets from outside, so that no clock and no chance hides inside. */
export interface UseCaseContext {
  /** The time now, ISO 8601 in UTC. */
  now(): string;
  /** A new unique id (UUID). */
  newId(): string;
  /** The person at work, for the journal. */
  readonly author: string;
  /** Called now and then during long work. */
  progress(progress: Progress): void;
}

/** Who writes something down, and the clock that says when. */
export type Authorship = Pick<UseCaseContext, 'author' | 'now'>;
