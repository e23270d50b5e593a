import { publishedMedian } from '../figures.ts';
import type { ReportInput } from '../report-input.ts';

/** By type code and indicator id: the median of the points its compounds earned there. */
export type TypeMedians = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What each type's compounds earn in the middle, branch by branch and leaf by leaf. */
export function typeMedians({ run, guideline }: ReportInput): TypeMedians {
  const earned = new Map<string, Map<string, number[]>>();
  for (const { type, branches, leaves } of run.scores.compounds) {
    const ofType = earned.get(type) ?? new Map<string, number[]>();
    earned.set(type, ofType);
    for (const { id, earned: points } of [...branches, ...leaves]) {
      if (points !== null) ofType.set(id, [...(ofType.get(id) ?? []), points]);
    }
  }
  const middle = (values: readonly number[]) => publishedMedian(values, guideline) ?? 0;
  return mapValues(earned, (ofType) => mapValues(ofType, middle));
}

function mapValues<From, To>(map: ReadonlyMap<string, From>, change: (value: From) => To): Map<string, To> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
