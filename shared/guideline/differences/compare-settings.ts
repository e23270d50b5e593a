import type { Wording } from '../../language/wording.ts';
import type { Guideline } from '../../model/guideline.ts';
import type { Phase } from '../../model/phase.ts';
import type { Days, QualityRules } from '../../model/quality.ts';
import { MISSING_WORDS, QUOTA_WITHIN_WORDS, ROUNDING_WORDS, SWITCH_WORDS } from '../workbook/choice-words.ts';
import { type Compare, compareFields, type Fields } from './compare-fields.ts';
import {
  compareChoice,
  compareCode,
  compareLimit,
  compareNumber,
  compareText,
  compareValue,
  valueDifference,
} from './compare-value.ts';
import type { Part } from './difference.ts';
import { settingLabel } from './setting-label.ts';
import { asWritten, limitWords, numberWords } from './value-words.ts';

type Lists = Exclude<Part, 'guideline'>;

type Quota = NonNullable<Guideline['quota']>;

const compareSetQuota = compareFields<Quota>({
  grade: compareCode(settingLabel('quota.grade', 'quota grade')),
  share: compareNumber(settingLabel('quota.share', 'quota share')),
  within: compareChoice(settingLabel('quota.within', 'quota within'), QUOTA_WITHIN_WORDS),
});

/** A quota that comes or goes is one difference. */
const compareQuota: Compare<Quota | null> = (before, after, subject) => {
  if (before !== null && after !== null) return compareSetQuota(before, after, subject);
  if (before === after) return [];
  return [valueDifference({ zh: '等次限额', en: 'quota' }, before, after, quotaWords, subject)];
};

function quotaWords(quota: Quota | null) {
  if (quota === null) return { zh: '不设', en: 'none' };
  const { grade, share, within } = quota;
  const { zh, en } = QUOTA_WITHIN_WORDS[within];
  return { zh: `${grade}，比例 ${share}，${zh}`, en: `${grade}, share ${share}, within ${en}` };
}

/** A group whose fields may all be left out, and the group with them. */
function compareOptional<Group extends object>(fields: Fields<Partial<Group>>): Compare<Group | undefined> {
  const compare = compareFields<Partial<Group>>(fields);
  return (before, after, subject) => compare(before ?? {}, after ?? {}, subject);
}

function compareRule<Value>(
  field: string,
  en: string,
  say: (value: Value) => Wording,
): Compare<Value | undefined> {
  const sayRule = (value: Value | undefined) => (value === undefined ? limitWords(null) : say(value));
  return compareValue(settingLabel(`quality.${field}`, en), sayRule);
}

function compareDays(phase: Phase, en: string): Compare<Days | undefined> {
  return compareOptional<Days>({
    from: compareRule(`dates.${phase}.from`, `first day of ${en} responses`, asWritten),
    to: compareRule(`dates.${phase}.to`, `last day of ${en} responses`, asWritten),
  });
}

const compareQuality = compareOptional<QualityRules>({
  minimumSeconds: compareRule('minimumSeconds', 'fewest seconds', numberWords),
  straightLining: compareOptional<{ questions: number }>({
    questions: compareRule('straightLining.questions', 'questions of a straight line', numberWords),
  }),
  dates: compareOptional<NonNullable<QualityRules['dates']>>({
    mid: compareDays('mid', 'mid-year'),
    end: compareDays('end', 'year-end'),
  }),
  duplicates: compareRule('duplicates', 'possible duplicates', (value) => SWITCH_WORDS[value ? 'yes' : 'no']),
});

/** Everything of a guideline that is neither a list nor the tree. */
export const SETTINGS: Fields<Omit<Guideline, Lists>> = {
  format: compareCode(settingLabel('format', 'format')),
  id: compareCode(settingLabel('id', 'id')),
  title: compareText(settingLabel('title', 'title')),
  version: compareCode(settingLabel('version', 'version')),
  phases: compareFields<Guideline['phases']>({
    mid: compareFields({ weight: compareNumber(settingLabel('phases.mid.weight', 'weight of mid-year')) }),
    end: compareFields({ weight: compareNumber(settingLabel('phases.end.weight', 'weight of year-end')) }),
  }),
  rounding: compareFields<Guideline['rounding']>({
    digits: compareNumber(settingLabel('rounding.digits', 'decimals')),
    mode: compareChoice(settingLabel('rounding.mode', 'rounding'), ROUNDING_WORDS),
  }),
  missing: compareFields<Guideline['missing']>({
    treat: compareChoice(settingLabel('missing.treat', 'without evidence'), MISSING_WORDS),
    minimumCoverage: compareNumber(settingLabel('missing.minimumCoverage', 'minimum coverage')),
  }),
  quota: compareQuota,
  maximum: compareLimit(settingLabel('maximum', 'highest score')),
  shortfall: compareFields<Guideline['shortfall']>({
    below: compareNumber(settingLabel('shortfall.below', 'shortfall below')),
  }),
  sampling: compareFields<Guideline['sampling']>({
    confidence: compareNumber(settingLabel('sampling.confidence', 'confidence')),
    margin: compareNumber(settingLabel('sampling.margin', 'margin of error')),
    p: compareNumber(settingLabel('sampling.p', 'expected share')),
  }),
  bonusCap: compareLimit(settingLabel('bonusCap', 'all bonuses at most')),
  quality: compareQuality,
};
