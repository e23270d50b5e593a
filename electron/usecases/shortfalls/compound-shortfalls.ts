import { type ShortInPlace, shortByLeaf } from '../../../shared/action/shortfall/common-shortfalls.ts';
import { type NextGrade, nextGrade } from '../../../shared/action/shortfall/next-grade.ts';
import { nextGradeSentences } from '../../../shared/action/shortfall/next-grade-sentences.ts';
import { shortfallNote } from '../../../shared/action/shortfall/shortfall-note.ts';
import { shortfallsOf } from '../../../shared/action/shortfall/shortfalls.ts';
import type { Lift } from '../../../shared/action/shortfall/smallest-lift.ts';
import type { CompoundShortfalls, NextGradeView, ShortfallRow } from '../../../shared/contract/shortfalls.ts';
import { publish } from '../../../shared/exact/publish.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import type { CompoundScore } from '../../../shared/model/scores.ts';
import { typeName } from '../../../shared/model/type-name.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { NO_FIGURE, scoreText } from '../../../shared/report/figures.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { type LeafSecrecy, leafSecrecy } from '../leaf-secrecy.ts';
import { type ShortfallMaterial, shortfallMaterial } from './shortfall-material.ts';

/**
 * What a compound fell short of by the latest stored run of a phase, beside its type, and what would lift it to the next grade;
 * null where nothing was scored yet. Refused for a compound that the run does not have.
 */
export function compoundShortfalls(
  { store }: Workspace,
  { phase, code }: { readonly phase: Phase; readonly code: string },
  { author }: Pick<UseCaseContext, 'author'>,
): Result<CompoundShortfalls | null> {
  const material = shortfallMaterial(store, phase);
  if (material === null) return ok(null);
  const compound = material.run.scores.compounds.find((one) => one.code === code);
  if (compound === undefined) return refused(problem('no-such-compound', { code }));
  return ok(shortfallsView(compound, material, leafSecrecy(store, phase, author, material.guideline)));
}

/** A compound's shortfalls as they are shown. */
export function shortfallsView(
  compound: CompoundScore,
  material: ShortfallMaterial,
  isHidden: LeafSecrecy,
): CompoundShortfalls {
  const { guideline, run, medians } = material;
  const { code, name, type, subdistrict, committee, households, score, grade, leaves } = compound;
  const isKept = leaves.some(({ id }) => isHidden(compound, id));
  const measured = leaves.filter(({ id, f }) => f !== null && !isHidden(compound, id)).length;
  const shortfalls = rowsOf(compound, material).filter(({ leaf }) => !isHidden(compound, leaf));
  return {
    ...{ code, name, type, subdistrict, committee, households, grade, measured, shortfalls },
    typeName: typeName(guideline.types, type),
    score: score === null ? null : scoreText(score, guideline),
    note: shortfallNote({ measured, short: shortfalls.length, isScored: score !== null }),
    nextGrade: isKept
      ? null
      : nextGradeView(nextGrade(compound, { guideline, compounds: run.scores.compounds, medians }), material),
  };
}

function rowsOf(compound: CompoundScore, material: ShortfallMaterial): ShortfallRow[] {
  const { guideline, medians, leaves, aspects } = material;
  const scores = new Map(compound.leaves.map((leaf) => [leaf.id, leaf]));
  const ofType = commonOfType(compound.type, material);
  return shortfallsOf(compound, guideline).flatMap(({ leaf: id, fraction, recoverable }) => {
    const [leaf, score] = [leaves.get(id), scores.get(id)];
    if (leaf === undefined || score === undefined) return [];
    const { short = 0, measured = 0 } = ofType.get(id) ?? {};
    return [
      {
        leaf: id,
        name: leaf.name,
        aspect: aspects.get(id) ?? '',
        earned: scoreText(score.earned, guideline),
        points: score.points,
        fraction,
        median: medians.get(compound.type)?.get(id) ?? null,
        recoverable: recoverable.toNumber(),
        // A score that there is not cannot gain.
        recoverableText: compound.score === null ? NO_FIGURE : publish(recoverable, guideline.rounding),
        short,
        measured,
      },
    ];
  });
}

const common = new WeakMap<ShortfallMaterial, Map<string, ReadonlyMap<string, ShortInPlace>>>();

/** By leaf: how common a shortfall is within a type, counted once a run. */
function commonOfType(type: string, material: ShortfallMaterial): ReadonlyMap<string, ShortInPlace> {
  const types = common.get(material) ?? new Map<string, ReadonlyMap<string, ShortInPlace>>();
  common.set(material, types);
  const known = types.get(type);
  if (known !== undefined) return known;
  const compounds = material.run.scores.compounds.filter((one) => one.type === type);
  const fresh = shortByLeaf(compounds, material.guideline);
  types.set(type, fresh);
  return fresh;
}

function nextGradeView(next: NextGrade, material: ShortfallMaterial): NextGradeView {
  const { guideline } = material;
  const target = 'target' in next ? next.target : null;
  const quota = target?.quota ?? null;
  const lifted = next.kind === 'lift' ? next : null;
  return {
    kind: next.kind,
    grade: target?.grade ?? (next.kind === 'vetoed' ? next.grade : null),
    from: target?.from ?? null,
    needed: target?.needed?.toNumber() ?? null,
    lacking: lifted?.lacking ?? null,
    quota: quota === null ? null : { places: quota.places, others: quota.others, above: quota.above },
    isHeldByQuota: lifted?.isHeldByQuota ?? false,
    leaves: (lifted?.leaves ?? []).map((lift) => liftView(lift, material)),
    toMedians: lifted?.toMedians?.map((lift) => liftView(lift, material)) ?? null,
    sentences: nextGradeSentences(next, guideline),
  };
}

function liftView({ leaf, points, from, to, gain }: Lift, { leaves }: ShortfallMaterial) {
  return { leaf, name: leaves.get(leaf)?.name ?? leaf, points, from, to, gain: gain.toNumber() };
}
