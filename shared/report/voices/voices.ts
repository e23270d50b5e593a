import type { Attitude } from '../../model/evidence.ts';
import type { Phase } from '../../model/phase.ts';
import type { CheckResult, FindingCount, Tally } from '../../rules/evidence.ts';

/** What was heard of every compound in a phase, as the evidence stands now. */
export interface Voices {
  readonly phase: Phase;
  /** By compound code; a compound of which nothing was heard is not there. */
  readonly compounds: ReadonlyMap<string, CompoundVoices>;
  /** Everybody whom an interview of the phase names: masked wherever it stands. */
  readonly people: readonly string[];
}

/** What was heard in one compound, and what was found there. */
export interface CompoundVoices {
  /** Questionnaires that count. */
  readonly responses: number;
  /** How they answered, by question id. */
  readonly answers: ReadonlyMap<string, readonly Tally[]>;
  /** Interviews; each counts as one person. */
  readonly interviews: number;
  readonly remarks: readonly Remark[];
  /** By indicator id. */
  readonly checks: ReadonlyMap<string, readonly CheckResult[]>;
  /** By indicator id. */
  readonly findings: ReadonlyMap<string, readonly FindingCount[]>;
}

/** What one interview said on one topic. */
export interface Remark {
  readonly interview: string;
  readonly topic: string;
  readonly attitude: Attitude;
  /** In the interviewee's words, not masked; null for none. */
  readonly excerpt: string | null;
}

/** Fewer people than this are never told apart: their answers, remarks and words stay unshown. */
export const FEWEST_SHOWN = 5;
