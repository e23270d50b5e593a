import type { withWorkspace } from '../usecases/with-workspace.ts';

/** An open workspace, as the use cases take it. */
export type OpenWorkspace = Parameters<Parameters<typeof withWorkspace>[1]>[0];
