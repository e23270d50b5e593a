/** How a command ended, as the shell sees it. */
export type ExitCode = typeof DONE | typeof REFUSED | typeof SOME_REJECTED;

/** Done, and every row accepted. */
export const DONE = 0;
/** Nothing done; the reason was said in one line. */
export const REFUSED = 1;
/** Done, but some rows were rejected; each was named. */
export const SOME_REJECTED = 2;
