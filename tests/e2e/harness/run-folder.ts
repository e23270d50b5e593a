import { join } from 'node:path';

/** Names the folder of this run; set by `prepareRun`, inherited by every process of the run. */
export const RUN_VARIABLE = 'DAOZE_E2E_RUN';

/** This run's folder: its copy of the built program and its sample workspaces. */
export function runFolder(): string {
  const folder = process.env[RUN_VARIABLE];
  if (folder === undefined) throw new Error('run end-to-end tests with vitest, as in npm test');
  return folder;
}

/** The program's main file in this run's copy: a build that begins meanwhile does not pull it from under a test. */
export function mainFile(): string {
  return join(runFolder(), 'main/main.js');
}
