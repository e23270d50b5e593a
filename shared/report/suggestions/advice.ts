/** Who is to do something, and what: together they read as one clause. */
export interface Advice {
  readonly who: string;
  readonly what: string;
}
