import type { ProblemCode } from '../../shared/problems/catalogue.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';

/**
 * Numbers of a list that a person chose, ascending, each once: `all`, or numbers and ranges. Refused with the code `missing`
 * where one is not there.
 *
 * @example chosenNumbers('1-3,5', 8, 'lists-no-candidate') // 1, 2, 3, 5
 */
export function chosenNumbers(given: string, count: number, missing: ProblemCode): Result<number[]> {
  if (given.trim() === 'all') return ok(Array.from({ length: count }, (_, index) => index + 1));
  const chosen = new Set<number>();
  for (const part of given.split(/[,，]/u)) {
    const [, first, last] = /^\s*(\d{1,6})(?:\s*-\s*(\d{1,6}))?\s*$/u.exec(part) ?? [];
    const from = Number(first);
    const to = last === undefined ? from : Number(last);
    if (first === undefined || from < 1 || to < from || to > count)
      return refused(problem(missing, { number: part.trim(), count }));
    for (let number = from; number <= to; number += 1) chosen.add(number);
  }
  return ok([...chosen].sort((a, b) => a - b));
}
