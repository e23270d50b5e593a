import { canonicalJson } from '../../model/canonical-json.ts';
import type { Leaf } from '../../model/guideline.ts';
import { INDICATORS } from '../workbook/headings.ts';
import { type Say, valueDifference } from './compare-value.ts';
import type { GuidelineDifference } from './difference.ts';
import type { GuidelineNames } from './guideline-names.ts';
import { OVERRIDABLE_FIELDS, type OverridableField, type Override } from './overridable-fields.ts';
import { sameValue } from './same-value.ts';
import { fieldOf, type Subject } from './subject.ts';
import { onlyTypes } from './types-concerned.ts';
import { remarked } from './value-words.ts';

const AS_BASE = { zh: '随基础', en: 'as the base' };
const ITS_OWN = { zh: '单独规定', en: 'its own' };

/**
 * What changed for single types: the value that counted for them before, and the one that counts after. That a
 * type which was removed lost what it had goes without saying.
 */
export function compareOverrides(before: Leaf, after: Leaf, subject: Subject): GuidelineDifference[] {
  const types = [...new Set([...Object.keys(before.overrides), ...Object.keys(after.overrides)])];
  const isToldAlready = (type: string) => subject.names.isTypeGone(type) && overrideOf(after, type) === null;
  const differences = types
    .filter((type) => !isToldAlready(type))
    .flatMap((type) => compareOverride(type, before, after, subject));
  return joinedTypes(differences, subject.names);
}

/** What one type has otherwise in the later leaf. */
export function compareOverride(
  type: string,
  before: Leaf,
  after: Leaf,
  subject: Subject,
): GuidelineDifference[] {
  const [own, owned] = [overrideOf(before, type), overrideOf(after, type)];
  const ofType = { ...subject, types: onlyTypes([type], subject.names) };
  const differences = OVERRIDABLE_FIELDS.flatMap((field) =>
    compareOwn(field, { before, own }, { after, owned }, ofType),
  );
  if (differences.length > 0 || (own === null) === (owned === null)) return differences;
  const label = { zh: INDICATORS.override, en: 'of its own' };
  const say: Say<Override | null> = (override) =>
    override === null ? { zh: '无', en: 'nothing' } : remarked({ zh: '有', en: 'an entry' }, AS_BASE);
  return [valueDifference(label, own, owned, say, fieldOf(ofType, 'overrides'))];
}

function overrideOf({ overrides }: Leaf, type: string): Override | null {
  return Object.hasOwn(overrides, type) ? (overrides[type] ?? null) : null;
}

function compareOwn<Value>(
  field: OverridableField<Value>,
  { before, own }: { readonly before: Leaf; readonly own: Override | null },
  { after, owned }: { readonly after: Leaf; readonly owned: Override | null },
  subject: Subject,
): GuidelineDifference[] {
  const [was, is] = [field.own(own), field.own(owned)];
  if (sameValue(was, is)) return [];
  const later = is ?? field.base(after);
  const place = fieldOf(subject, field.name);
  const differences = field.compare(was ?? field.base(before), later, place);
  if (differences.length > 0) return is === undefined ? differences.map(asBase) : differences;
  const say: Say<Value | undefined> = (value, names) =>
    remarked(field.words(later, names), value === undefined ? AS_BASE : ITS_OWN);
  return [valueDifference(field.label, was, is, say, place)];
}

function asBase(difference: GuidelineDifference): GuidelineDifference {
  if (difference.change !== 'value') return difference;
  return { ...difference, after: { ...difference.after, words: remarked(difference.after.words, AS_BASE) } };
}

/** The same difference for several types is one. */
function joinedTypes(
  differences: readonly GuidelineDifference[],
  names: GuidelineNames,
): GuidelineDifference[] {
  const alike = new Map<string, GuidelineDifference[]>();
  for (const difference of differences) {
    const key = canonicalJson({ ...difference, types: null });
    alike.set(key, [...(alike.get(key) ?? []), difference]);
  }
  return [...alike.values()].flatMap((group) => {
    const codes = group.flatMap(({ types }) => types?.codes ?? []);
    return group.slice(0, 1).map((one) => ({ ...one, types: onlyTypes(codes, names) }));
  });
}
