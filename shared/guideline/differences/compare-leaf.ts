import type { Leaf } from '../../model/guideline.ts';
import { PHASE_NAMES } from '../../model/names.ts';
import { LEVEL_WORDS, METHOD_WORDS } from '../workbook/choice-words.ts';
import { INDICATORS } from '../workbook/headings.ts';
import { type Compare, compareFields, type Fields } from './compare-fields.ts';
import { compareOptionalList } from './compare-list.ts';
import { compareOverrides } from './compare-overrides.ts';
import { compareMeasure } from './compare-rule.ts';
import { compareChoice, compareCode, compareText } from './compare-value.ts';
import type { GuidelineDifference } from './difference.ts';
import { OVERRIDABLE_FIELDS } from './overridable-fields.ts';
import { sameValue } from './same-value.ts';
import { fieldOf, type Subject } from './subject.ts';
import { allTypesBut } from './types-concerned.ts';

const ALL = { zh: '全部', en: 'all' };

/** What no type can have otherwise. */
const FIELDS: Fields<Omit<Leaf, 'points' | 'scale' | 'overrides'>> = {
  id: compareCode({ zh: INDICATORS.id, en: 'id' }),
  name: compareText({ zh: '名称', en: 'name' }),
  level: compareChoice({ zh: INDICATORS.level, en: 'assesses' }, LEVEL_WORDS),
  appliesTo: compareOptionalList(
    { zh: INDICATORS.appliesTo, en: 'types' },
    (code, names) => names.typeName(code),
    ALL,
  ),
  phases: compareOptionalList({ zh: INDICATORS.phases, en: 'phases' }, (phase) => PHASE_NAMES[phase], ALL),
  method: compareChoice({ zh: INDICATORS.method, en: 'method' }, METHOD_WORDS),
  measure: compareMeasure,
};

const compareFixed = compareFields(FIELDS);

/** What differs between two leaves: what holds for all types, then what single types have instead. */
export const compareLeaf: Compare<Leaf> = (before, after, subject) => {
  // Most leaves are as they were, and a window compares at each key stroke.
  if (sameValue(before, after)) return [];
  return [
    ...compareFixed(before, after, subject),
    ...compareBase(before, after, subject),
    ...compareOverrides(before, after, subject),
  ];
};

/** Points and scale of the base; types with their own are not concerned. */
function compareBase(before: Leaf, after: Leaf, subject: Subject): GuidelineDifference[] {
  return OVERRIDABLE_FIELDS.flatMap(({ name, base, own, compare }) => {
    const owners = Object.entries(after.overrides).flatMap(([type, override]) =>
      own(override) === undefined ? [] : [type],
    );
    const types = allTypesBut(owners, subject.names);
    return compare(base(before), base(after), { ...fieldOf(subject, name), types });
  });
}
