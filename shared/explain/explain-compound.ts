import type { Guideline } from '../model/guideline.ts';
import type { RunPhase } from '../model/phase.ts';
import type { CompoundTrace } from '../scoring/trace.ts';
import { explainIndicator, type SourcesOf } from './explain-indicator.ts';
import type { Explanation } from './explanation.ts';
import { namesOf } from './names.ts';
import { type PublishedStanding, placeSentences, type Ranked } from './place-sentences.ts';
import { scoreSentences } from './score-sentences.ts';

export interface CompoundExplanationInput<S extends PublishedStanding> {
  readonly guideline: Guideline;
  readonly standing: S;
  /** Everyone it is ranked among, itself included. */
  readonly all: readonly Ranked[];
  /** How many responses of the compound a person left out in the phase; none when left out. */
  readonly leftOut?: number;
}

/** Why a compound has its score in one phase: its trace in words, with the rows behind each leaf. */
export function explainCompound(
  input: CompoundExplanationInput<CompoundTrace & PublishedStanding>,
  sourcesOf: SourcesOf,
): Explanation {
  const { guideline, standing, all, leftOut = 0 } = input;
  const words = {
    rounding: guideline.rounding,
    treat: guideline.missing.treat,
    nameOf: namesOf(guideline),
    type: standing.compound.type,
    leftOut,
    sourcesOf,
  };
  return {
    ...explanationHead(standing, standing.phase),
    sentences: [...scoreSentences(standing, guideline), ...placeSentences(standing, all, guideline)],
    indicators: standing.indicators.map((indicator) => explainIndicator(indicator, words)),
    phases: [],
  };
}

/** What every explanation begins with. */
export function explanationHead(standing: PublishedStanding, phase: RunPhase) {
  const { code, name } = standing.compound;
  return { code, name, phase, status: standing.status, score: standing.score, grade: standing.grade };
}
