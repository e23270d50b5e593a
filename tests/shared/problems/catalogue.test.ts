import { expect, test } from 'vitest';
import { PROBLEM_KINDS } from '../../../shared/problems/catalogue.ts';
import { MEASURE_RULES } from '../../../shared/rules/measures/registry.ts';

const KINDS = Object.entries(PROBLEM_KINDS);

/** The facts a sentence asks for; one that ends in InEnglish stands for its namesake. */
function factsOf(sentence: string): string[] {
  const names = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name.replace('InEnglish', ''));
  return [...new Set(names)].sort();
}

test('there is a catalogue worth checking', () => {
  expect(KINDS.length).toBeGreaterThan(100);
});

test.each(KINDS)('%s says the same facts in both languages', (_code, { zh, en }) => {
  expect(factsOf(en)).toEqual(factsOf(zh));
});

test.each(KINDS)('%s is a whole sentence in each language', (_code, { zh, en }) => {
  expect(zh).toMatch(/[。？！]$/);
  expect(zh).toMatch(/[\u4e00-\u9fff]/);
  expect(en).toMatch(/[.?!]$/);
  expect(en).not.toMatch(/[。，；]/);
});

test.each(KINDS)('%s names no field as programs do in its Chinese sentence', (_code, { zh }) => {
  expect(zh.replaceAll(/\{\w+\}/g, '')).not.toMatch(/\b[a-z]+[A-Z]/);
});

test('the measure that is offered instead of a scale mean is called as it is chosen', () => {
  const share = MEASURE_RULES.find(({ kind }) => kind === 'share');
  expect(PROBLEM_KINDS['guideline-mean-of-multiple'].zh).toContain(`“${share?.name.zh}”`);
});

test('what is said of a name that is taken does not deny that the guideline is imported', () => {
  expect(PROBLEM_KINDS['guideline-label-taken'].zh).toMatch(/^导则已成为第 \{number\} 版/);
});
