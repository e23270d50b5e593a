import { nameSpelling } from '../../cells/name-spelling.ts';
import { plainText, withoutBracket } from '../../cells/plain-text.ts';
import type { Level } from '../../model/guideline.ts';
import type { NameCandidate, NameReason } from '../../model/name-proposal.ts';
import type { KnownName, KnownNames, NamedPlace } from './known-names.ts';
import { nameLikeness } from './name-likeness.ts';
import { nameParts } from './name-parts.ts';

const MOST_CANDIDATES = 5;
/** Longer texts are no names. */
const LONGEST_NAME = 100;

/** Less likely than by a name that still stands, or by the whole of what is written. */
const FORMER = -0.03;
const BRACKET = 0.03;
/** Inside the committee that the row names, and outside of it or of the 街镇. */
const INSIDE = 0.05;
const OUTSIDE = -0.15;
/** 1 would be the very name. */
const MOST = 0.98;

/**
 * What a text may mean that no compound or committee is called: at most five, the likeliest first. The confidence is that
 * of `nameLikeness`, 0.03 less for a former name or where a bracket at the end is passed over, 0.05 more inside the
 * committee or 街镇 that the row or the text itself names before it, 0.15 less outside.
 */
export function nameCandidates(
  text: string,
  place: NamedPlace,
  levels: readonly Level[],
  names: KnownNames,
): NameCandidate[] {
  if (text.length > LONGEST_NAME) return [];
  const best = new Map<string, NameCandidate>();
  const readings = readingsOf(text, place, names);
  for (const [reading, level] of readings.flatMap((each) => levels.map((of) => [each, of] as const))) {
    const written = nameParts(reading.text, level);
    for (const known of names.resembling(written)) {
      if (known.object.level !== level) continue;
      const { confidence, reasons } = nameLikeness(written, known.parts);
      if (confidence === 0) continue;
      const candidate = adjusted(known, confidence - reading.less, reasons, reading.place);
      const key = `${known.object.level} ${known.object.id}`;
      if (candidate.confidence > (best.get(key)?.confidence ?? 0)) best.set(key, candidate);
    }
  }
  return [...best.values()].sort(byConfidence).slice(0, MOST_CANDIDATES);
}

/** One way to read a text. */
interface Reading {
  readonly text: string;
  readonly place: NamedPlace;
  readonly less: number;
}

/** The text as it stands, without a bracket that says no stage, and without the place it begins with. */
function readingsOf(text: string, place: NamedPlace, names: KnownNames): Reading[] {
  const whole = { text, place, less: 0 };
  const plain = plainText(text);
  const short = withoutBracket(plain);
  const isAside = short.length > 1 && short !== plain && !saysWhichPart(plain.slice(short.length));
  const readings = isAside ? [whole, { ...whole, text: short, less: BRACKET }] : [whole];
  return readings.flatMap((reading) => {
    const found = names.placeBefore(nameSpelling(reading.text));
    if (found === null) return [reading];
    return [reading, { ...reading, text: found.rest, place: found.place }];
  });
}

/** 「（二期）」, 「（东区）」, 「（2）」 tell one part of a place from another. */
function saysWhichPart(bracket: string): boolean {
  const { spelling, stage } = nameParts(bracket, 'compound');
  return stage !== '' || spelling.length < 3;
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

/** The likeliest first, equals by their id. */
export function byConfidence(a: NameCandidate, b: NameCandidate): number {
  return b.confidence - a.confidence || (a.object.id < b.object.id ? -1 : 1);
}
