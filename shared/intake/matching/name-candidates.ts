import { plainText } from '../../cells/plain-text.ts';
import type { Level } from '../../model/guideline.ts';
import type { NameCandidate, NameReason } from '../../model/name-proposal.ts';
import type { KnownName, KnownNames } from './known-names.ts';
import { nameLikeness } from './name-likeness.ts';
import { nameParts } from './name-parts.ts';

/** What a row says beside a name about where it lies. */
export interface NamedPlace {
  /** The committees (街镇/居委会) that may be meant; none where none is named, or none that the register has. */
  readonly committees: readonly string[];
  /** '' for none. */
  readonly subdistrict: string;
}

const MOST_CANDIDATES = 5;
/** Longer texts are no names. */
const LONGEST_NAME = 100;

/** Less likely than by a name that still stands. */
const FORMER = -0.03;
/** Inside the committee that the row names, and outside of it or of the 街镇. */
const INSIDE = 0.05;
const OUTSIDE = -0.15;
/** 1 would be the very name. */
const MOST = 0.98;

/**
 * What a text may mean that no compound or committee is called: at most five, the likeliest first. The confidence is that
 * of `nameLikeness`, 0.03 less for a former name, 0.05 more inside the committee that the row names, 0.15 less outside.
 */
export function nameCandidates(
  text: string,
  place: NamedPlace,
  levels: readonly Level[],
  names: KnownNames,
): NameCandidate[] {
  if (text.length > LONGEST_NAME) return [];
  const written = nameParts(text);
  const best = new Map<string, NameCandidate>();
  for (const known of names.resembling(written)) {
    if (!levels.includes(known.object.level)) continue;
    const { confidence, reasons } = nameLikeness(written, known.parts);
    if (confidence === 0) continue;
    const candidate = adjusted(known, confidence, reasons, place);
    const key = `${known.object.level} ${known.object.id}`;
    if (candidate.confidence > (best.get(key)?.confidence ?? 0)) best.set(key, candidate);
  }
  return [...best.values()].sort(byConfidence).slice(0, MOST_CANDIDATES);
}

function adjusted(
  known: KnownName,
  confidence: number,
  reasons: readonly NameReason[],
  place: NamedPlace,
): NameCandidate {
  const inside = isInside(known, place);
  const byPlace = inside === null ? 0 : inside ? INSIDE : OUTSIDE;
  const sum = confidence + (known.isFormer ? FORMER : 0) + byPlace;
  return {
    object: known.object,
    name: known.label,
    confidence: Math.round(100 * Math.min(MOST, sum)) / 100,
    reasons: [
      ...reasons,
      ...(known.isFormer ? (['former-name'] as const) : []),
      ...(inside && place.committees.length > 0 ? (['same-committee'] as const) : []),
    ],
  };
}

/** Null where the row says nothing of it: being inside the right 街镇 says too little. */
function isInside(known: KnownName, { committees, subdistrict }: NamedPlace): boolean | null {
  if (committees.length > 0) return committees.includes(known.committee);
  if (subdistrict === '' || plainText(subdistrict) === plainText(known.subdistrict)) return null;
  return false;
}

function byConfidence(a: NameCandidate, b: NameCandidate): number {
  return b.confidence - a.confidence || (a.object.id < b.object.id ? -1 : 1);
}
