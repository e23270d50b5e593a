import type { Guideline } from '../../model/guideline.ts';
import type { SamplingTerms } from '../../model/records/sampling-plan.ts';
import { criticalValue } from '../../statistics/critical-value.ts';
import type { SampleDemand } from '../../statistics/sample-size.ts';

/** Unless somebody says otherwise, so many households at least are asked in each compound. */
const USUAL_MINIMUM = 5;

/** What a plan is reckoned from unless somebody says otherwise: the guideline's demands, met in each compound. */
export function usualTerms({ sampling }: Pick<Guideline, 'sampling'>): SamplingTerms {
  return { level: 'compound', ...sampling, minimum: USUAL_MINIMUM };
}

/** The same as Cochran's formula wants it. */
export function demandOf({ confidence, margin, p }: SamplingTerms): SampleDemand {
  return { z: criticalValue(confidence), margin, p };
}
