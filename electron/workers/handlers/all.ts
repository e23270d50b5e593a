import type { WORKSPACE_CONTRACT } from '../../../shared/contract/workspace.ts';
import type { SessionHandlers } from '../session.ts';
import { OVERVIEW_HANDLERS } from './overview.ts';
import { SCORES_HANDLERS } from './scores.ts';

/** Who answers what is asked of the open workspace; the compiler misses an operation that nobody answers. */
export const WORKSPACE_HANDLERS: SessionHandlers<typeof WORKSPACE_CONTRACT> = {
  ...OVERVIEW_HANDLERS,
  ...SCORES_HANDLERS,
};
