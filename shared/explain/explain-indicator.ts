import { publish } from '../exact/publish.ts';
import type { Rational } from '../exact/rational.ts';
import { shortNumber } from '../language/digits.ts';
import type { Wording } from '../language/wording.ts';
import type { AssessedObject } from '../model/evidence.ts';
import type { SourceRow } from '../model/source-row.ts';
import type { EvidenceReference } from '../rules/evidence.ts';
import type { BranchTrace, IndicatorTrace, LeafTrace } from '../scoring/trace.ts';
import type { ExplainedIndicator } from './explanation.ts';
import { type LeafWords, leafSentences } from './leaf-sentences.ts';

/** Finds the source rows that a leaf has read. */
export type SourcesOf = (object: AssessedObject, reads: EvidenceReference) => readonly SourceRow[];

export interface IndicatorWords extends LeafWords {
  /** The compound's type code. */
  readonly type: string;
  readonly sourcesOf: SourcesOf;
}

/** One indicator and all below it, in words. */
export function explainIndicator(trace: IndicatorTrace, words: IndicatorWords): ExplainedIndicator {
  return trace.kind === 'leaf' ? explainLeaf(trace, words) : explainBranch(trace, words);
}

function explainLeaf(trace: LeafTrace, words: IndicatorWords): ExplainedIndicator {
  const { id, name } = trace.leaf;
  return {
    id,
    name,
    points: trace.points.toNumber(),
    earned: earnedText(trace, words),
    sentences: leafSentences(trace, words.type, words),
    children: [],
    sources: trace.fraction === null ? [] : words.sourcesOf(trace.object, trace.reads),
  };
}

function explainBranch(trace: BranchTrace, words: IndicatorWords): ExplainedIndicator {
  return {
    id: trace.id,
    name: trace.name,
    points: trace.points.toNumber(),
    earned: earnedText(trace, words),
    sentences: [branchSentence(trace, words)],
    children: trace.children.map((child) => explainIndicator(child, words)),
    sources: [],
  };
}

function earnedText(
  { points, fraction }: { readonly points: Rational; readonly fraction: Rational | null },
  { rounding }: LeafWords,
): string | null {
  return fraction === null ? null : publish(points.times(fraction), rounding);
}

function branchSentence(trace: BranchTrace, words: IndicatorWords): Wording {
  const known = trace.children.filter((child) => child.fraction !== null).length;
  const of = trace.children.length;
  const earned = earnedText(trace, words);
  if (earned === null) return { zh: '下级指标都没有数据', en: 'nothing below it has evidence' };
  const points = shortNumber(trace.points);
  return {
    zh: `${of} 项下级指标中 ${known} 项有数据，按分值加权得 ${earned} 分（满分 ${points}）`,
    en: `${known} of ${of} below it have evidence; weighted by points: ${earned} of ${points} points`,
  };
}
