import type { ProblemCode } from './catalogue.ts';

/** Where the trouble is, as far as it can be said. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  /** As the spreadsheet program numbers it, from 1. */
  readonly row?: number;
  /** The heading of the column, as written. */
  readonly column?: string;
  /** The cell as written. */
  readonly value?: string;
  /** The place in a guideline: `indicators › 2 › 2.1`. */
  readonly path?: string;
}

/** What the sentence of a problem is filled with. */
export type Facts = Readonly<Record<string, string | number>>;

/** Something to be said to a person: a code, a place and facts; the words come last. */
export interface Problem {
  readonly code: ProblemCode;
  readonly place: Place;
  readonly facts: Facts;
}

/** Makes a problem; facts and place may be left out. */
export function problem(code: ProblemCode, facts: Facts = {}, place: Place = {}): Problem {
  return { code, place, facts };
}
