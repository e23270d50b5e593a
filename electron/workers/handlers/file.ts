import type { FILE_CONTRACT } from '../../../shared/contract/file.ts';
import { copyWorkspace } from '../../usecases/copy-workspace.ts';
import { workspaceStatus } from '../../usecases/workspace-status.ts';
import type { SessionHandlers } from '../session.ts';

/** The workspace as a file. */
export const FILE_HANDLERS: SessionHandlers<typeof FILE_CONTRACT> = {
  'workspace.status': ({ workspace }, input) => workspaceStatus(workspace, input),
  'workspace.copy': ({ workspace }, { path }, context) => copyWorkspace(workspace, path, context),
};
