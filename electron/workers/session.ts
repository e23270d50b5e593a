import type { Handlers } from '../../shared/contract/dispatch.ts';
import type { Contract } from '../../shared/contract/operation.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from '../usecases/context.ts';

/** What lives as long as a workspace is open in a window. */
export interface Session {
  readonly workspace: Workspace;
}

/** The answers to a feature's operations. */
export type SessionHandlers<Operations extends Contract> = Handlers<Operations, Session, UseCaseContext>;
