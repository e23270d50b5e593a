import { test } from 'vitest';

/** Whether the specs run with the real Electron, as in `npm run test:electron`. */
export const IS_REAL = process.env.MODE === 'electron';

/** A test of what only the stand-in lets a test ask; with the real Electron it is left out. */
export const standInOnly = test.runIf(!IS_REAL);
