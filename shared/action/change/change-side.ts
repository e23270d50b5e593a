import { canonicalJson } from '../../model/canonical-json.ts';
import { type Guideline, type Leaf, leavesOf } from '../../model/guideline.ts';
import type { CompoundScore, LeafScore } from '../../model/scores.ts';
import { NO_EVIDENCE, type ObjectEvidence } from '../../rules/evidence.ts';
import { measureRule } from '../../rules/measures/registry.ts';
import { type QuestionBook, questionBook } from '../../rules/question.ts';
import { restsOnSample, type Sample, sampleOf } from './sample.ts';

/** The evidence of a compound, by its code. */
type EvidenceOf = (code: string) => ObjectEvidence | undefined;

/** One side of a change: the guideline of a stored run, and the evidence of its phase as it stands now. */
export interface ChangeSide {
  readonly guideline: Guideline;
  readonly leaves: ReadonlyMap<string, Leaf>;
  readonly questions: QuestionBook;
  readonly evidenceOf: EvidenceOf;
}

/** Prepares one side for all its compounds; without evidence, nothing can be judged. */
export function changeSide(guideline: Guideline, evidenceOf: EvidenceOf = () => undefined): ChangeSide {
  const leaves = new Map(leavesOf(guideline.indicators).map((leaf) => [leaf.id, leaf]));
  return { guideline, leaves, questions: questionBook(guideline.questions), evidenceOf };
}

/**
 * What a stored value of a leaf rests on: its sample; `none` for a value that rests on no sample; `changed` where the answers
 * no longer give the value that was scored.
 */
export function sampleBehind(
  { leaves, questions, evidenceOf }: ChangeSide,
  compound: Pick<CompoundScore, 'code' | 'households'>,
  { id, v, n }: LeafScore,
): Sample | 'none' | 'changed' {
  const measure = leaves.get(id)?.measure;
  if (measure === undefined || !restsOnSample(measure)) return 'none';
  const own = evidenceOf(compound.code) ?? NO_EVIDENCE;
  const measured = measureRule(measure).measure(measure, { indicator: id, evidence: own, questions });
  if (measured.v === null || measured.v.toNumber() !== v || measured.n !== n) return 'changed';
  return sampleOf(measure, measured, { evidence: own, questions, households: compound.households }) ?? 'none';
}

/** The leaves that measure the same on both sides, questions with their options included: their values can be compared. */
export function measuredAlike(before: ChangeSide, after: ChangeSide): ReadonlySet<string> {
  const alike = [...after.leaves.values()].filter((leaf) => {
    const earlier = before.leaves.get(leaf.id);
    return earlier !== undefined && textOf(earlier, before) === textOf(leaf, after);
  });
  return new Set(alike.map(({ id }) => id));
}

function textOf({ id, level, measure }: Leaf, { guideline }: ChangeSide): string {
  const reads = measureRule(measure).reads(measure, id);
  const asked = new Set(reads.kind === 'answers' ? reads.questions : []);
  const questions = guideline.questions.filter((question) => asked.has(question.id));
  return canonicalJson({
    level,
    measure,
    options: questions.map(({ kind, options }) => ({ kind, options })),
  });
}
