import { OVERVIEW_CONTRACT } from './overview.ts';
import { SCORES_CONTRACT } from './scores.ts';

/** Operations on the open workspace, a file a screen. Each is answered in `electron/workers/handlers/`. */
export const WORKSPACE_CONTRACT = {
  ...OVERVIEW_CONTRACT,
  ...SCORES_CONTRACT,
} as const;
