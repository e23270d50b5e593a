import { join } from 'node:path';

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '../../..');

/** Where end-to-end tests keep what they make; the next run may find it there. */
export const E2E_OUT = join(ROOT, 'out/e2e');
