import type { ProblemKind } from './problem-kind.ts';

export const FILE_PROBLEMS = {} as const satisfies Record<string, ProblemKind>;
