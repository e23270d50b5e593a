import type { Place, Problem } from '../../shared/problems/problem.ts';

/**
 * Trouble met in the middle of a spreadsheet, where a value cannot be returned any more: the rows read so
 * far are not to be used. Whoever iterates the rows catches it and refuses the import with its problem.
 */
export class SpreadsheetFault extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.code} ${JSON.stringify(problem.facts)}`);
    this.name = 'SpreadsheetFault';
    this.problem = problem;
  }

  /** The same fault, said of a place; what it knew already stands. */
  at(place: Place): SpreadsheetFault {
    return new SpreadsheetFault({ ...this.problem, place: { ...place, ...this.problem.place } });
  }
}
