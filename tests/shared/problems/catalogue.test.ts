import { expect, test } from 'vitest';
import { PROBLEM_KINDS } from '../../../shared/problems/catalogue.ts';

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
