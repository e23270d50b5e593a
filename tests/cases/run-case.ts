import type { Guideline } from '../../shared/model/guideline.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { Scores } from '../../shared/model/scores.ts';
import { differences } from './case-differences.ts';
import type { CaseFile, CaseRound } from './case-file.ts';
import { compoundsOf, evidenceOf, guidelineOf } from './case-input.ts';
import type { Round } from './program.ts';

type Result = Pick<Scores, 'compounds' | 'groups'>;

/** Whoever can score a phase and a year: the program, or the oracle it is judged by. */
export interface Scorer {
  phase(guideline: Guideline, phase: Phase, round: Round): Result;
  year(guideline: Guideline, rounds: Readonly<Record<Phase, Round>>): Result;
}

/** What the scorer says otherwise than the case expects, in words; empty when they agree. */
export function runCase(file: CaseFile, scorer: Scorer): string[] {
  const guideline = guidelineOf(file);
  if (file.阶段 === 'change') return [];
  if (file.阶段 !== 'annual') return differences(file, scorer.phase(guideline, file.阶段, roundOf(file)));
  if (file.中期 === undefined || file.年终 === undefined) throw new Error('全年算例要写中期和年终两段');
  const rounds = { mid: roundOf(file.中期), end: roundOf(file.年终) };
  return differences(file, scorer.year(guideline, rounds));
}

/** What one part of a case is scored from. */
export function roundOf(round: CaseRound): Round {
  return { compounds: compoundsOf(round), evidence: evidenceOf(round) };
}
