import type { ProblemKind } from './problem-kind.ts';

export const REPORT_PROBLEMS = {} as const satisfies Record<string, ProblemKind>;
