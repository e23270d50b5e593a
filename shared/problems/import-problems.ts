import type { ProblemKind } from './problem-kind.ts';

export const IMPORT_PROBLEMS = {} as const satisfies Record<string, ProblemKind>;
