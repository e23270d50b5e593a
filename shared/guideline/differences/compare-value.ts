import type { Wording } from '../../language/wording.ts';
import type { Compare } from './compare-fields.ts';
import type { GuidelineDifference, Stated } from './difference.ts';
import type { GuidelineNames } from './guideline-names.ts';
import { sameValue } from './same-value.ts';
import type { Subject } from './subject.ts';
import { asWritten, limitWords, numberWords, quoted } from './value-words.ts';

/** Says one value for a reader. */
export type Say<Value> = (value: Value, names: GuidelineNames) => Wording;

/** A field that is compared whole: one difference with its value before and after. */
export function compareValue<Value>(label: Wording, say: Say<Value>): Compare<Value> {
  return (before, after, subject) =>
    sameValue(before, after) ? [] : [valueDifference(label, before, after, say, subject)];
}

export function valueDifference<Value>(
  label: Wording,
  before: Value,
  after: Value,
  say: Say<Value>,
  { where, field, types, names }: Subject,
): GuidelineDifference {
  const stated = (value: Value): Stated => ({ value: value ?? null, words: say(value, names) });
  return { change: 'value', where, field, types, label, before: stated(before), after: stated(after) };
}

export function compareText(label: Wording): Compare<string> {
  return compareValue(label, quoted);
}

/** An id, code or other short word, said without quotes. */
export function compareCode(label: Wording): Compare<string> {
  return compareValue(label, asWritten);
}

export function compareNumber(label: Wording): Compare<number> {
  return compareValue(label, numberWords);
}

/** A number, or null for no limit. */
export function compareLimit(label: Wording): Compare<number | null> {
  return compareValue(label, limitWords);
}

export function compareMetric(label: Wording): Compare<string> {
  return compareValue(label, (id, names) => names.metricName(id));
}

/** One of a few codes, said by its word. */
export function compareChoice<Code extends string>(
  label: Wording,
  words: Readonly<Record<Code, Wording>>,
): Compare<Code> {
  return compareValue(label, (code) => words[code]);
}
