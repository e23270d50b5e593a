import type { Wording } from '../../language/wording.ts';
import type { Adjustment, Guideline } from '../../model/guideline.ts';
import type { Question } from '../../rules/question.ts';
import { ADJUSTMENT_WORDS, QUESTION_KIND_WORDS } from '../workbook/choice-words.ts';
import { ADJUSTMENTS, BASICS, METRICS, QUESTIONS } from '../workbook/headings.ts';
import { compareFields } from './compare-fields.ts';
import { compareItems, type ItemKind } from './compare-items.ts';
import { compareList } from './compare-list.ts';
import {
  compareChoice,
  compareCode,
  compareMetric,
  compareNumber,
  compareText,
  compareValue,
} from './compare-value.ts';
import { asWritten, numberWords } from './value-words.ts';

type ItemOf<List extends keyof Guideline> = Guideline[List] extends readonly (infer Item)[] ? Item : never;

const NAME = { zh: '名称', en: 'name' };
const NOTHING = asWritten('');

/** `等次 优秀` */
function calledBy(kind: Wording, name: string): Wording {
  return { zh: `${kind.zh} ${name}`, en: `${kind.en} ${name}` };
}

function byName({ name }: { readonly name: string }): Wording {
  return asWritten(name);
}

const TYPE = { zh: BASICS.typeName, en: 'compound type' };

export const TYPES: ItemKind<ItemOf<'types'>> = {
  kind: TYPE,
  identity: ['code'],
  idOf: ({ code }) => code,
  name: ({ name }) => calledBy(TYPE, name),
  inOrder: byName,
  summary: () => NOTHING,
  compare: compareFields({ code: compareCode({ zh: BASICS.typeCode, en: 'code' }), name: compareText(NAME) }),
};

const GRADE = { zh: BASICS.grade, en: 'grade' };

export const GRADES: ItemKind<ItemOf<'grades'>> = {
  kind: GRADE,
  identity: ['name'],
  idOf: ({ name }) => name,
  name: ({ name }) => calledBy(GRADE, name),
  summary: ({ from }) => ({ zh: `${from} 分起`, en: `from ${from}` }),
  compare: compareFields({
    name: compareText(NAME),
    from: compareNumber({ zh: BASICS.gradeFrom, en: 'from' }),
  }),
};

const METRIC = { zh: ADJUSTMENTS.metric, en: 'metric' };

export const METRIC_ITEMS: ItemKind<ItemOf<'metrics'>> = {
  kind: METRIC,
  identity: ['id'],
  idOf: ({ id }) => id,
  name: ({ name }) => calledBy(METRIC, name),
  inOrder: byName,
  summary: () => NOTHING,
  compare: compareFields({
    id: compareCode({ zh: METRICS.id, en: 'id' }),
    name: compareText(NAME),
    unit: compareText({ zh: METRICS.unit, en: 'unit' }),
  }),
};

type Option = Question['options'][number];

const OPTION = { zh: QUESTIONS.option, en: 'option' };
const NO_VALUE = { zh: '不计分', en: 'no value' };

function optionValue(value: number | null): Wording {
  return value === null ? NO_VALUE : numberWords(value);
}

const OPTIONS: ItemKind<Option> = {
  kind: OPTION,
  identity: ['label'],
  idOf: ({ label }) => label,
  name: ({ label }, { of }) => ({ zh: `${of.zh} 选项“${label}”`, en: `${of.en} option “${label}”` }),
  summary: ({ value }) => optionValue(value),
  compare: compareFields({
    label: compareText(OPTION),
    value: compareValue({ zh: QUESTIONS.value, en: 'value' }, optionValue),
    aliases: compareList({ zh: QUESTIONS.optionAliases, en: 'aliases' }, (alias) => asWritten(alias)),
  }),
};

const QUESTION = { zh: QUESTIONS.text, en: 'question' };

export const QUESTION_ITEMS: ItemKind<Question> = {
  kind: QUESTION,
  identity: ['id'],
  idOf: ({ id }) => id,
  name: ({ id }) => calledBy(QUESTION, id),
  summary: ({ text }) => asWritten(text),
  compare: compareFields({
    id: compareCode({ zh: QUESTIONS.id, en: 'id' }),
    text: compareText({ zh: '题干', en: 'text' }),
    aliases: compareList({ zh: QUESTIONS.aliases, en: 'aliases' }, (alias) => asWritten(alias)),
    kind: compareChoice({ zh: QUESTIONS.kind, en: 'kind' }, QUESTION_KIND_WORDS),
    options: compareItems(OPTIONS),
  }),
};

const COMMON = {
  id: compareCode({ zh: ADJUSTMENTS.id, en: 'id' }),
  name: compareText(NAME),
  metric: compareMetric(METRIC),
};

export const BONUSES = adjustments(ADJUSTMENT_WORDS.bonuses);
export const DEDUCTIONS = adjustments(ADJUSTMENT_WORDS.deductions);

function adjustments(kind: Wording): ItemKind<Adjustment> {
  return {
    kind,
    identity: ['id'],
    idOf: ({ id }) => id,
    name: ({ id, name }) => calledBy(kind, `${id} ${name}`),
    inOrder: byName,
    summary: ({ each, cap }) => ({
      zh: `每单位 ${each} 分，最多 ${cap} 分`,
      en: `${each} each, at most ${cap}`,
    }),
    compare: compareFields({
      ...COMMON,
      each: compareNumber({ zh: ADJUSTMENTS.each, en: 'points for each' }),
      cap: compareNumber({ zh: ADJUSTMENTS.cap, en: 'at most' }),
    }),
  };
}

export const VETOES: ItemKind<ItemOf<'vetoes'>> = {
  kind: ADJUSTMENT_WORDS.vetoes,
  identity: ['id'],
  idOf: ({ id }) => id,
  name: ({ id, name }) => calledBy(ADJUSTMENT_WORDS.vetoes, `${id} ${name}`),
  inOrder: byName,
  summary: ({ gradeAtMost }) => ({ zh: `等次不高于${gradeAtMost}`, en: `grade at most ${gradeAtMost}` }),
  compare: compareFields({
    ...COMMON,
    gradeAtMost: compareCode({ zh: ADJUSTMENTS.gradeAtMost, en: 'grade at most' }),
  }),
};
