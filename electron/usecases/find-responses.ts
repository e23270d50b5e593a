import { PHASE_NAMES } from '../../shared/model/names.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { type Problem, problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { standingResponseKeys } from '../store/response-keys.ts';
import type { ReadStore } from '../store/store.ts';

/** A response as a person named it, and its key. */
export interface FoundResponse {
  readonly given: string;
  readonly key: string;
}

/**
 * Finds standing responses of a phase, each once, by number in the workspace, `file:row` as in `问卷.xlsx:17`, or key.
 * Refused when none is named, or where a name is nobody's or of several.
 */
export function findResponses(
  db: ReadStore,
  phase: Phase,
  names: readonly (string | number)[],
): Result<FoundResponse[]> {
  if (names.length === 0) return refused(problem('quality-nothing-chosen'));
  const found = new Map<string, FoundResponse>();
  const problems: Problem[] = [];
  for (const name of names) {
    const given = String(name).trim();
    const [key, another] = standingResponseKeys(db, phase, given);
    if (key === undefined) problems.push(unknown(given, phase));
    else if (another !== undefined) problems.push(problem('quality-ambiguous-response', { given }));
    else found.set(key, { given, key });
  }
  return problems.length > 0 ? refused(...problems) : ok([...found.values()]);
}

function unknown(given: string, phase: Phase): Problem {
  const { zh, en } = PHASE_NAMES[phase];
  return problem('quality-no-such-response', { given, phase: zh, phaseInEnglish: en });
}
