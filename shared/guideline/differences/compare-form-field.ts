import type { FormField } from '../../rules/form.ts';
import type { Compare } from './compare-fields.ts';
import { compareList } from './compare-list.ts';
import { compareValue, type Say, valueDifference } from './compare-value.ts';
import { compareWeights } from './compare-weights.ts';
import { sameValue } from './same-value.ts';
import { asWritten, listed, numberWords } from './value-words.ts';

const LEFT_OUT = { zh: '未填', en: 'left out' };

/** How a field of a measure or a scale is compared; it may be left out on either side. */
export function compareFormField(field: FormField): Compare<unknown> {
  return (before, after, subject) => {
    if (sameValue(before, after)) return [];
    if (before === undefined || after === undefined) {
      return [valueDifference(field.label, before, after, formFieldWords(field), subject)];
    }
    return compareFilled(field)(before, after, subject);
  };
}

function compareFilled(field: FormField): Compare<unknown> {
  switch (field.kind) {
    case 'questions':
    case 'options':
    case 'texts':
      return compareList<string>(field.label, asWritten) as Compare<unknown>;
    case 'weights':
      return compareWeights(field.label, asWritten) as Compare<unknown>;
    case 'number':
    case 'choice':
    case 'metric':
    case 'steps':
      return compareValue(field.label, formFieldWords(field));
    default:
      return field satisfies never;
  }
}

/** Says what is filled in under a field. */
export function formFieldWords(field: FormField): Say<unknown> {
  return (value, names) => {
    if (value === undefined) return LEFT_OUT;
    switch (field.kind) {
      case 'number':
        return numberWords(value as number);
      case 'choice':
        return field.choices[value as string] ?? asWritten(String(value));
      case 'metric':
        return names.metricName(value as string);
      case 'questions':
      case 'options':
      case 'texts':
        return listed((value as readonly string[]).map(asWritten));
      case 'weights':
        return listed(Object.entries(value as object).map(([word, weight]) => pair(word, weight)));
      case 'steps':
        return listed((value as readonly Step[]).map(({ from, points }) => pair(String(from), points)));
      default:
        return field satisfies never;
    }
  };
}

interface Step {
  readonly from: number;
  readonly points: number;
}

function pair(word: string, value: number) {
  return { zh: `${word}：${value}`, en: `${word}: ${value}` };
}
