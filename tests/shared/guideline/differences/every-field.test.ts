import { describe, expect, test } from 'vitest';
import { guidelineDifferences } from '../../../../shared/guideline/differences/guideline-differences.ts';
import { sayDifference } from '../../../../shared/guideline/differences/say-difference.ts';
import { guidelineSchema } from '../../../../shared/model/guideline.ts';
import { fullGuideline } from './full-guideline.ts';
import { placesIn, type ScalarPlace, withValueAt } from './places-in.ts';

/** Codes that stand in the document only, with their words and another code that may stand in their place. */
const CODES: Readonly<Record<string, readonly [words: string, other: string]>> = {
  half_up: ['四舍五入', 'half_even'],
  half_even: ['四舍六入五成双', 'half_up'],
  exclude: ['不计入', 'zero'],
  zero: ['计零分', 'exclude'],
  type: ['同类型', 'district'],
  district: ['全区', 'type'],
  single: ['单选', 'multiple'],
  multiple: ['多选', 'single'],
  compound: ['小区', 'committee'],
  committee: ['居委会', 'compound'],
  mid: ['中期', 'end'],
  end: ['年终', 'mid'],
  hearing: ['听取汇报', 'records'],
  site_visit: ['实地检查', 'records'],
  questionnaire: ['问卷', 'records'],
  interview: ['访谈', 'records'],
  records: ['台账资料', 'hearing'],
  mean: ['均值', 'positive'],
  positive: ['正面占比', 'mean'],
  trimmed: ['去极值平均', 'median'],
  median: ['中位数', 'mean'],
  share: ['达标率', 'count'],
  count: ['达标项数', 'share'],
};

/** Ids that are said by what they name. */
const NAMES: Readonly<Record<string, readonly [words: string, other: string]>> = {
  meetings: ['会议次数', 'vacancy'],
  vacancy: ['空置率', 'meetings'],
  sold_public: ['售后公房', 'historic_villa'],
  commodity: ['普通商品房', 'historic_villa'],
  historic_villa: ['老洋房', 'commodity'],
};

const base = fullGuideline();
const places = placesIn(base).filter(({ path }) => !decidesTheForm(path));

describe('every value of a guideline that holds everything', () => {
  test('is there: each list, each rule, each origin', () => {
    expect(Object.keys(base).sort()).toEqual(Object.keys(guidelineSchema.shape).sort());
    expect(places.length).toBeGreaterThan(190);
  });

  test.each(places.map((place) => [place.path.join('.'), place] as const))('%s', (_name, place) => {
    const other = otherValue(place);
    const sentences = guidelineDifferences(base, withValueAt(base, place.path, other)).map(sayDifference);
    expect(sentences).toHaveLength(1);
    const { zh = '', en = '' } = sentences[0] ?? {};
    expect(zh).toContain(wordsFor(place.path, place.value));
    expect(zh).toContain(wordsFor(place.path, other));
    expect(zh.length * en.length).toBeGreaterThan(0);
    expect(zh).not.toMatch(/[{}[\]]|undefined|null|NaN/);
    for (const value of codesOf(place)) expect(zh).not.toContain(value);
  });
});

/** The kind of a rule and the method of an origin: with another one, the other fields are others too. */
function decidesTheForm(path: readonly string[]): boolean {
  return path.at(-1) === 'kind'
    ? path[0] === 'indicators'
    : path[0] === 'weightOrigins' && path.at(-1) === 'method';
}

function otherValue({ path, value }: ScalarPlace): string | number | boolean {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 7.25;
  if (value === null) return path.at(-1) === 'of' ? '1.4' : 55.5;
  return special(path, value)?.[1] ?? `${value}改`;
}

function wordsFor(path: readonly string[], value: ScalarPlace['value']): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? '标出' : '不标';
  return (typeof value === 'string' ? special(path, value)?.[0] : undefined) ?? String(value);
}

/** What must not stand in a sentence as it is. */
function codesOf({ path, value }: ScalarPlace): string[] {
  return typeof value === 'string' && special(path, value) !== undefined ? [value] : [];
}

/** Whether a text is a code or refers to something; a code where it is given is a text like any other. */
function special(path: readonly string[], value: string) {
  const isGiven = path.at(-1) === 'id' || path.at(-1) === 'code';
  return isGiven ? undefined : (CODES[value] ?? NAMES[value]);
}
