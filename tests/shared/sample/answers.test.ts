import { expect, test } from 'vitest';
import type { Guideline } from '../../../shared/model/guideline.ts';
import { type Answering, answeringToMean, answeringToShare } from '../../../shared/sample/answers.ts';
import { chanceOf } from '../../../shared/statistics/chance.ts';
import { changningGuideline } from '../../resources/changning-guideline.ts';

type Question = Guideline['questions'][number];

test.each([15, 60, 85, 97])('many answers have the mean %d', (mean) => {
  const question = questionOf('q01');
  const values = new Map(question.options.map(({ label, value }) => [label, value]));
  const valid = answers(answeringToMean(question, mean)).flatMap((label) => values.get(label) ?? []);
  expect(Math.abs(average(valid) - mean)).toBeLessThan(1.5);
});

test.each([0, 0.3, 0.9])('the fraction %d of the valid answers is counted', (share) => {
  const question = questionOf('q08');
  const counted = ['知道，并了解内容'];
  const valid = answers(answeringToShare(question, counted, share)).filter((label) =>
    question.options.some((option) => option.label === label && option.value !== null),
  );
  expect(Math.abs(average(valid.map((label) => (counted.includes(label) ? 1 : 0))) - share)).toBeLessThan(
    0.02,
  );
});

test('a multiple answer holds one or more counted options, or the one that is not counted', () => {
  const question = questionOf('q03');
  const counted = question.options.filter(({ value }) => value === 100).map(({ label }) => label);
  const given = answers(answeringToShare(question, counted, 0.6)).map((answer) => answer.split('┋'));
  expect(given.some((labels) => labels.length > 1)).toBe(true);
  expect(given.filter((labels) => labels.length > 1).flat()).not.toContain('都没有参加');
  const hits = given.filter((labels) => labels.some((label) => counted.includes(label))).length;
  const misses = given.filter((labels) => labels.includes('都没有参加')).length;
  expect(Math.abs(hits / (hits + misses) - 0.6)).toBeLessThan(0.02);
});

test('some do not know, some skip the question, some leave it empty', () => {
  const given = new Set(answers(answeringToMean(questionOf('q01'), 80)));
  expect([...given]).toEqual(expect.arrayContaining(['不了解', '(跳过)', '(空)']));
});

function answers(answering: Answering): string[] {
  const chance = chanceOf(1, 'answers');
  return Array.from({ length: 10_000 }, () => answering(chance, chance.normal(0, 1)));
}

function questionOf(id: string): Question {
  const question = changningGuideline().questions.find((candidate) => candidate.id === id);
  if (question === undefined) throw new Error(`${id} is missing`);
  return question;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
