import type { Trial } from './try-file.ts';

/** Which files a process is to try, and where it may write. */
export interface Order {
  readonly seed: number;
  readonly numbers: readonly number[];
  readonly folder: string;
}

/** What a process says of its work. */
export type Report =
  | { readonly about: 'begun'; readonly number: number }
  | { readonly about: 'tried'; readonly number: number; readonly trial: Trial }
  | { readonly about: 'broken'; readonly number: number; readonly fault: string }
  | { readonly about: 'done' };
