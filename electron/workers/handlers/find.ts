import type { FIND_CONTRACT } from '../../../shared/contract/find.ts';
import { listFindable } from '../../usecases/list-findable.ts';
import type { SessionHandlers } from '../session.ts';

/** Finding anything by its name. */
export const FIND_HANDLERS: SessionHandlers<typeof FIND_CONTRACT> = {
  'find.things': ({ workspace }, { phase }) => listFindable(workspace, phase),
};
