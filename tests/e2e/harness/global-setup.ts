import { prepareRun } from './prepare-run.ts';

/** Once before all end-to-end tests; what comes back is called after them. */
export async function setup(): Promise<() => void> {
  return prepareRun();
}
