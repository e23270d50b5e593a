import { test } from 'vitest';
import { IS_REAL } from './is-real.ts';

/** A test of what only the stand-in lets a test ask; with the real Electron it is left out. */
export const standInOnly = test.runIf(!IS_REAL);
