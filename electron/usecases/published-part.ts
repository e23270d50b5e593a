import type { Scores } from '../../shared/model/scores.ts';
import { type TypeMedians, typeMedians } from '../../shared/report/letter/type-medians.ts';
import type { ScoredPhase } from '../../shared/scoring/score-run.ts';
import { phaseScores } from '../../shared/scoring/to-scores.ts';
import type { ComputedRun } from './compute-run.ts';

/** One phase of a computed run as it is published, with what each type earned in the middle. */
export interface PublishedPart {
  readonly scores: Scores;
  readonly medians: TypeMedians;
}

const published = new WeakMap<ScoredPhase, PublishedPart>();

/** Publishes a phase of a run once; for the run of a phase these are its own scores. */
export function publishedPart({ guideline, scores }: ComputedRun, part: ScoredPhase): PublishedPart {
  const known = published.get(part);
  if (known !== undefined) return known;
  const own = scores.phase === part.phase ? scores : phaseScores(guideline, part.phase, part.traces, {});
  const fresh = { scores: own, medians: typeMedians({ run: { scores: own }, guideline }) };
  published.set(part, fresh);
  return fresh;
}
