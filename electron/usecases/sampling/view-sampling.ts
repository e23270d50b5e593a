import {
  type FollowedCompound,
  followPlan,
  type SamplingTotal,
  totalSampling,
} from '../../../shared/action/sampling/follow-plan.ts';
import type {
  SampledCompoundView,
  SamplingTotalView,
  SamplingView,
} from '../../../shared/contract/sampling.ts';
import { Rational } from '../../../shared/exact/rational.ts';
import type { Compound } from '../../../shared/model/compound.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import type { StoredRecord } from '../../../shared/model/records/record.ts';
import type { SamplingPlan } from '../../../shared/model/records/sampling-plan.ts';
import { typeName } from '../../../shared/model/type-name.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { rateText } from '../../../shared/report/rate-text.ts';
import { returnRates } from '../../../shared/statistics/return-rates.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { Workspace } from '../../store/workspace.ts';
import { latestPlan } from './latest-plan.ts';
import { isTrial, planShown, type WantedPlan } from './propose-plan.ts';
import { rememberedResponses } from './sampling-standing.ts';

/**
 * A plan with what came in against it: the one that was saved, unless terms or a seed are given; without a saved one, what the
 * guideline asks for.
 */
export function viewSampling(workspace: Workspace, wanted: WantedPlan): Result<SamplingView> {
  const { store } = workspace;
  const standing = latestPlan(store, wanted.phase);
  const plan = planShown(workspace, wanted);
  if (!plan.ok) return plan;
  const { guideline } = currentGuideline(store);
  const { register, counts } = rememberedResponses(store, wanted.phase);
  const followed = followPlan(plan.value, register, counts);
  const { terms, seed } = plan.value;
  const view = totalsOf(followed, terms, guideline);
  return ok({
    ...{ terms, seed, isSaved: standing !== null && !isTrial(wanted) },
    saved: standing && savedView(standing, register),
    ...ratesOf(view.district, guideline),
    ...view,
    compounds: followed.map((one) => compoundView(one, guideline)),
  });
}

function totalsOf(
  followed: readonly FollowedCompound[],
  terms: SamplingPlan['terms'],
  guideline: Guideline,
): Pick<SamplingView, 'district' | 'types' | 'subdistricts'> {
  const line = (key: string, name: string, members: readonly FollowedCompound[]) =>
    totalView(key, name, totalSampling(members, terms), guideline);
  const bySubdistrict = Map.groupBy(followed, ({ compound }) => compound.subdistrict);
  const byType = Map.groupBy(followed, ({ compound }) => compound.type);
  const known = guideline.types.map(({ code }) => code);
  const others = [...byType.keys()].filter((code) => !known.includes(code));
  return {
    district: line('', '全区', followed),
    types: [...known, ...others].flatMap((code) => {
      const members = byType.get(code);
      return members === undefined ? [] : [line(code, typeName(guideline.types, code), members)];
    }),
    subdistricts: [...bySubdistrict].map(([name, members]) => line(name, name, members)),
  };
}

function totalView(
  key: string,
  name: string,
  { plannedMargin, margin, ...total }: SamplingTotal,
  guideline: Guideline,
): SamplingTotalView {
  return {
    ...{ key, name, ...total },
    plannedMargin: marginText(plannedMargin, guideline),
    margin: marginText(margin, guideline),
  };
}

function compoundView(
  { compound, margin, ...followed }: FollowedCompound,
  guideline: Guideline,
): SampledCompoundView {
  const { code, name, type, subdistrict, committee, households } = compound;
  return {
    ...{ code, name, type, subdistrict, committee, households, ...followed },
    typeName: typeName(guideline.types, type),
    margin: marginText(margin, guideline),
  };
}

/** A margin with one decimal, as the guideline rounds. */
function marginText(margin: number | null, guideline: Pick<Guideline, 'rounding'>): string | null {
  return margin === null ? null : rateText(Rational.of(margin), guideline);
}

function ratesOf(
  { planned, returned, valid }: SamplingTotalView,
  guideline: Guideline,
): Pick<SamplingView, 'returnRate' | 'validRate'> {
  if (returned === 0) return { returnRate: null, validRate: null };
  const rates = returnRates({ issued: planned, returned, valid });
  return { returnRate: rateText(rates.returned, guideline), validRate: rateText(rates.valid, guideline) };
}

function savedView(
  { version, author, at, body }: StoredRecord<'sampling-plan'>,
  register: readonly Compound[],
): SamplingView['saved'] {
  const { draw } = body;
  return {
    ...{ version, author, at },
    changed: changedSince(body, register),
    draw: draw && {
      ...{ method: draw.method, listed: draw.listed, drawn: draw.drawn, reserve: draw.reserve },
      sha256: draw.written,
    },
  };
}

/** How many compounds came, went, or have other households than when the plan was made. */
function changedSince({ compounds, unknown }: SamplingPlan, register: readonly Compound[]): number {
  const then = new Map([
    ...compounds.map(({ code, households }) => [code, households] as const),
    ...unknown.map((code) => [code, 0] as const),
  ]);
  const now = new Map(register.map(({ code, households }) => [code, households ?? 0]));
  const codes = new Set([...then.keys(), ...now.keys()]);
  return [...codes].filter((code) => then.get(code) !== now.get(code)).length;
}
