import type {
  InterviewLine,
  InterviewList,
  InterviewShow,
  InterviewState,
} from '../../../shared/contract/interviews.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import { type CompoundNames, compoundNames } from '../compound-names.ts';
import { type KnownInterview, rememberedInterviews } from './remembered-interviews.ts';
import { unknownCompound } from './unknown-compound.ts';

interface WantedInterviews {
  readonly phase: Phase;
  readonly show: InterviewShow;
  /** By code; null for all. */
  readonly compound: string | null;
  readonly from: number;
  readonly count: number;
}

/** Some of the interviews of a phase: those with a transcript, and those of which only the evidence knows. */
export function listInterviews(
  { store }: Workspace,
  { phase, show, compound, from, count }: WantedInterviews,
): Result<InterviewList> {
  const unknown = unknownCompound(store, phase, compound);
  if (unknown !== null) return refused(unknown);
  const all = rememberedInterviews(store, phase);
  const ofCompound = compound === null ? all : all.filter((one) => one.compound === compound);
  const wanted = show === 'all' ? ofCompound : ofCompound.filter(({ state }) => state === show);
  const names = compoundNames(store, phase);
  return ok({
    counts: countsOf(ofCompound),
    total: wanted.length,
    rows: wanted.slice(from, from + count).map((interview) => lineOf(interview, names)),
  });
}

function countsOf(interviews: readonly KnownInterview[]): InterviewList['counts'] {
  const count = (state: InterviewState) => interviews.filter((one) => one.state === state).length;
  return {
    all: interviews.length,
    uncoded: count('uncoded'),
    open: count('open'),
    entered: count('entered'),
    imported: count('imported'),
  };
}

function lineOf({ lines, compound, ...interview }: KnownInterview, names: CompoundNames): InterviewLine {
  return { ...interview, compound: names(compound), topics: lines.length };
}
