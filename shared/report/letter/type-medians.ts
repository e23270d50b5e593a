import type { Guideline } from '../../model/guideline.ts';
import type { Run } from '../../model/scores.ts';
import { publishedMedian } from '../figures.ts';

/** By type code and indicator id: the median of the points its compounds earned there. */
export type TypeMedians = ReadonlyMap<string, ReadonlyMap<string, number>>;

interface MediansInput {
  readonly run: Pick<Run, 'scores'>;
  readonly guideline: Pick<Guideline, 'rounding'>;
}

/** What each type's compounds earn in the middle, branch by branch and leaf by leaf. */
export function typeMedians({ run, guideline }: MediansInput): TypeMedians {
  const earned = new Map<string, Map<string, number[]>>();
  for (const { type, branches, leaves } of run.scores.compounds) {
    const ofType = earned.get(type) ?? new Map<string, number[]>();
    earned.set(type, ofType);
    for (const { id, earned: points } of [...branches, ...leaves]) {
      if (points === null) continue;
      const all = ofType.get(id);
      if (all === undefined) ofType.set(id, [points]);
      else all.push(points);
    }
  }
  const middle = (values: readonly number[]) => publishedMedian(values, guideline) ?? 0;
  return mapValues(earned, (ofType) => mapValues(ofType, middle));
}

function mapValues<From, To>(map: ReadonlyMap<string, From>, change: (value: From) => To): Map<string, To> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
