import type { ProblemKind } from './problem-kind.ts';

export const WORKSPACE_PROBLEMS = {} as const satisfies Record<string, ProblemKind>;
