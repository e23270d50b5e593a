import type { Problem } from '../../shared/problems/problem.ts';

/** Thrown while the command line is read: the person asked for something that cannot be understood. */
export class UsageFault extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}
