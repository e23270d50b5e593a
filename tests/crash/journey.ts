import { join } from 'node:path';
import type { Workspace } from '../../electron/store/workspace.ts';
import type { UseCaseContext } from '../../electron/usecases/context.ts';
import { importFile } from '../../electron/usecases/import-file.ts';
import { leaveResponsesOut } from '../../electron/usecases/leave-responses-out.ts';
import { undoImport } from '../../electron/usecases/undo-import.ts';
import type { Result } from '../../shared/problems/result.ts';
import { FIRST_FILE, SECOND_FILE } from './material.ts';

/** What a workspace holds, so far as an import can change it. */
export interface Holding {
  /** Row versions of responses, also those that no longer stand. */
  readonly versions: number;
  /** Standing responses that count and say 满意 and 不满意. */
  readonly satisfied: number;
  readonly dissatisfied: number;
  /** Entries of the journal about what the steps did. */
  readonly deeds: number;
}

/** One thing that a clerk does, acknowledged when it is done; and what the workspace holds afterwards. */
export interface Step {
  readonly name: string;
  readonly afterwards: Holding;
  run(workspace: Workspace, folder: string, context: UseCaseContext): Promise<Result<unknown>>;
}

/** The responses 501 to 600, in the first rows of the second file. */
const LEFT_OUT = {
  phase: 'mid',
  chosen: { responses: Array.from({ length: 100 }, (_, index) => `${SECOND_FILE}:${index + 2}`) },
  reason: '重复填报',
} as const;

/** What the workspace holds before the first step. */
export const AT_FIRST: Holding = { versions: 0, satisfied: 0, dissatisfied: 0, deeds: 0 };

/**
 * What the killed process does. The first file holds the responses 1 to 1,500, all 满意; the second 501 to 2,000, of
 * which 501 to 1,000 say the same again and the others 不满意.
 */
export const STEPS: readonly Step[] = [
  {
    name: 'import the first file',
    afterwards: { versions: 1_500, satisfied: 1_500, dissatisfied: 0, deeds: 1 },
    run: (workspace, folder, context) => bring(workspace, join(folder, FIRST_FILE), context),
  },
  {
    name: 'import the second file',
    afterwards: { versions: 3_000, satisfied: 1_000, dissatisfied: 1_000, deeds: 2 },
    run: (workspace, folder, context) => bring(workspace, join(folder, SECOND_FILE), context),
  },
  {
    name: 'undo the second file',
    afterwards: { versions: 3_000, satisfied: 1_500, dissatisfied: 0, deeds: 3 },
    run: async (workspace, _folder, context) => undoImport(workspace, '3', context),
  },
  {
    name: 'import the second file again',
    afterwards: { versions: 4_500, satisfied: 1_000, dissatisfied: 1_000, deeds: 4 },
    run: (workspace, folder, context) => bring(workspace, join(folder, SECOND_FILE), context),
  },
  {
    name: 'leave out a hundred of them',
    afterwards: { versions: 4_500, satisfied: 900, dissatisfied: 1_000, deeds: 5 },
    run: async (workspace, _folder, context) => leaveResponsesOut(workspace, LEFT_OUT, context),
  },
  {
    name: 'undo the first file',
    afterwards: { versions: 4_500, satisfied: 400, dissatisfied: 1_000, deeds: 6 },
    run: async (workspace, _folder, context) => undoImport(workspace, '2', context),
  },
];

function bring(workspace: Workspace, path: string, context: UseCaseContext): Promise<Result<unknown>> {
  const request = { path, kind: 'questionnaire', phase: 'mid', large: false } as const;
  return importFile(workspace, request, { dryRun: false, strict: true }, context);
}
