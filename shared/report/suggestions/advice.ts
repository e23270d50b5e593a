import type { Guideline } from '../../model/guideline.ts';

/** What suggestions read of a guideline. */
export type SuggestingGuideline = Pick<Guideline, 'metrics'>;

/** Who is to do something, and what: together they read as one clause. */
export interface Advice {
  readonly who: string;
  readonly what: string;
}
