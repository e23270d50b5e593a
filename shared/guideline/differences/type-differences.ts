import { type Guideline, isBranch, type Leaf } from '../../model/guideline.ts';
import { placeOf } from './compare-indicators.ts';
import { compareOverride } from './compare-overrides.ts';
import type { GuidelineDifference } from './difference.ts';
import { flatTree } from './flat-tree.ts';
import { guidelineNames } from './guideline-names.ts';
import { guidelineSubject, partOf, type Subject } from './subject.ts';
import { namedTypes } from './types-concerned.ts';

/**
 * What one type has otherwise than the base: leaves that do not apply to it or to few others besides it, and
 * points and scales of its own. The earlier value is the base's.
 */
export function typeDifferences(guideline: Guideline, typeCode: string): GuidelineDifference[] {
  const subject = partOf(guidelineSubject(guidelineNames(guideline, guideline)), 'indicators');
  return flatTree(guideline.indicators).flatMap((placed) => {
    const { node } = placed;
    return isBranch(node) ? [] : leafDifferences(node, typeCode, placeOf(placed, subject));
  });
}

function leafDifferences(leaf: Leaf, typeCode: string, subject: Subject): GuidelineDifference[] {
  const { where, names } = subject;
  const { appliesTo } = leaf;
  if (appliesTo !== undefined && !appliesTo.includes(typeCode)) {
    return [{ change: 'applicability', applies: false, where, types: namedTypes([typeCode], names) }];
  }
  const own = compareOverride(typeCode, { ...leaf, overrides: {} }, leaf, subject);
  const isForAll = appliesTo === undefined || names.typeCodes.every((code) => appliesTo.includes(code));
  if (isForAll) return own;
  return [{ change: 'applicability', applies: true, where, types: namedTypes(appliesTo, names) }, ...own];
}
