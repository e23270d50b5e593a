import type { Phase } from '../../../shared/model/phase.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { currentRecord } from '../../store/records.ts';
import type { ReadStore } from '../../store/store.ts';
import { listTranscriptHeads } from '../../store/transcripts.ts';
import type { Workspace } from '../../store/workspace.ts';
import { rememberedInterviews } from './remembered-interviews.ts';

/** A transcript as a person names it. */
export interface NamedTranscript {
  readonly phase: Phase;
  /** The number of the interview, or the id of the record. */
  readonly interview: string;
  /** The code of the compound, where the number alone is not enough. */
  readonly compound?: string | undefined;
}

/** The id of a transcript; refused where there is none of that number, or several compounds have one. */
export function findTranscript(
  { store }: Workspace,
  { phase, interview, compound }: NamedTranscript,
): Result<string> {
  if (currentRecord(store, 'transcript', interview) !== null) return ok(interview);
  const found = listTranscriptHeads(store, phase).filter(
    (head) => head.interview === interview.trim() && (compound === undefined || head.compound === compound),
  );
  const [only, another] = found;
  if (only === undefined) return refused(missing(store, { phase, interview, compound }));
  if (another === undefined) return ok(only.id);
  const compounds = found.map((head) => head.compound).join('、');
  return refused(problem('interview-several', { interview, compounds }));
}

/** An interview may be known by its topics alone: then it is listed, but nobody wrote down what was said. */
function missing(db: ReadStore, { phase, interview, compound }: NamedTranscript): Problem {
  const isKnown = rememberedInterviews(db, phase).some(
    (one) => one.interview === interview.trim() && (compound === undefined || one.compound === compound),
  );
  return problem(isKnown ? 'interview-topics-only' : 'interview-no-such', { interview });
}
