import { appliesIn } from '../model/applies-to.ts';
import { type Compound, committeeKey } from '../model/compound.ts';
import type { AssessedObject } from '../model/evidence.ts';
import { type Guideline, type Leaf, leavesOf } from '../model/guideline.ts';
import type { Phase } from '../model/phase.ts';
import { sampleDistrict } from './district.ts';
import { type GapOf, sampleGaps } from './gaps.ts';
import { type Deserved, deservedFractions } from './quality.ts';

/** What a sample is made from; equal plans make equal workbooks. */
export interface SampleSize {
  readonly seed: number;
  readonly compounds: number;
  /** Responses of each compound in each phase. */
  readonly responses: number;
}

/** Everything the tables of a sample draw on. */
export interface SamplePlan extends SampleSize {
  readonly guideline: Guideline;
  readonly register: readonly Compound[];
  readonly subdistricts: readonly string[];
  readonly committees: readonly SampleCommittee[];
  readonly leaves: readonly Leaf[];
  readonly deserved: Deserved;
  readonly gapOf: GapOf;
}

interface SampleCommittee {
  /** 街镇/居委会. */
  readonly key: string;
  readonly subdistrict: string;
  readonly households: number;
}

/** What a table asks about: a compound or a committee, with what its evidence depends on. */
export interface SampleObject {
  readonly object: AssessedObject;
  /** Undefined for a committee, whose compounds are of several types. */
  readonly type: string | undefined;
  readonly subdistrict: string;
  readonly households: number;
}

/** Lays the sample out: the register first, then how well everything is run and what was not gathered. */
export function planSample(guideline: Guideline, size: SampleSize): SamplePlan {
  const register = sampleDistrict(guideline, size.seed, size.compounds);
  return {
    ...size,
    guideline,
    register,
    subdistricts: [...new Set(register.map((compound) => compound.subdistrict))],
    committees: committeesOf(register),
    leaves: leavesOf(guideline.indicators),
    deserved: deservedFractions(register, size.seed),
    gapOf: sampleGaps(register, size.seed),
  };
}

function committeesOf(register: readonly Compound[]): SampleCommittee[] {
  const committees = new Map<string, SampleCommittee>();
  for (const compound of register) {
    const key = committeeKey(compound);
    const households = (committees.get(key)?.households ?? 0) + (compound.households ?? 0);
    committees.set(key, { key, subdistrict: compound.subdistrict, households });
  }
  return [...committees.values()];
}

/** Every committee, then every compound, as something to be assessed. */
export function objectsOf(plan: SamplePlan, level: AssessedObject['level']): SampleObject[] {
  if (level === 'committee') {
    return plan.committees.map(({ key, subdistrict, households }) => ({
      object: { level, id: key },
      type: undefined,
      subdistrict,
      households,
    }));
  }
  return plan.register.map(({ code, type, subdistrict, households }) => ({
    object: { level, id: code },
    type,
    subdistrict,
    households: households ?? 100,
  }));
}

/** Whether a leaf is assessed for an object in a phase; what a committee reports serves all its types. */
export function isAssessed(leaf: Leaf, { object, type }: SampleObject, phase: Phase): boolean {
  if (leaf.level !== object.level || !appliesIn(leaf, phase)) return false;
  return type === undefined || leaf.appliesTo === undefined || leaf.appliesTo.includes(type);
}

/** A leaf together with its measure, when the measure is of this kind. */
export type LeafOf<Kind extends Leaf['measure']['kind']> = Leaf & {
  readonly measure: Extract<Leaf['measure'], { kind: Kind }>;
};

/** The leaves that are measured in this way. */
export function leavesMeasuredBy<Kind extends Leaf['measure']['kind']>(
  leaves: readonly Leaf[],
  kind: Kind,
): LeafOf<Kind>[] {
  return leaves.filter((leaf): leaf is LeafOf<Kind> => leaf.measure.kind === kind);
}
