import type { Guideline } from '../../model/guideline.ts';
import { type Compare, compareFields, type Fields } from './compare-fields.ts';
import { compareIndicators } from './compare-indicators.ts';
import { compareItems } from './compare-items.ts';
import { SETTINGS } from './compare-settings.ts';
import { compareWeightOrigins } from './compare-weight-origins.ts';
import type { GuidelineDifference, Part } from './difference.ts';
import { guidelineNames } from './guideline-names.ts';
import { BONUSES, DEDUCTIONS, GRADES, METRIC_ITEMS, QUESTION_ITEMS, TYPES, VETOES } from './item-kinds.ts';
import { guidelineSubject, partOf } from './subject.ts';

const FIELDS: Fields<Guideline> = {
  ...SETTINGS,
  types: ofPart('types', compareItems(TYPES)),
  grades: ofPart('grades', compareItems(GRADES)),
  questions: ofPart('questions', compareItems(QUESTION_ITEMS)),
  metrics: ofPart('metrics', compareItems(METRIC_ITEMS)),
  indicators: ofPart('indicators', compareIndicators),
  bonuses: ofPart('bonuses', compareItems(BONUSES)),
  deductions: ofPart('deductions', compareItems(DEDUCTIONS)),
  vetoes: ofPart('vetoes', compareItems(VETOES)),
  weightOrigins: ofPart('weightOrigins', compareWeightOrigins),
};

const compareGuidelines = compareFields(FIELDS);

/**
 * What differs between two guidelines: settings first, then list by list, in the order of the later one. None
 * exactly when they are equal; the order of the keys of an object is no difference.
 */
export function guidelineDifferences(before: Guideline, after: Guideline): GuidelineDifference[] {
  return compareGuidelines(before, after, guidelineSubject(guidelineNames(before, after)));
}

function ofPart<Value>(part: Part, compare: Compare<Value>): Compare<Value> {
  return (before, after, subject) => compare(before, after, partOf(subject, part));
}
