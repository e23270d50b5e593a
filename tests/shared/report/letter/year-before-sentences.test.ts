import { expect, test } from 'vitest';
import { yearBeforeSentences } from '../../../../shared/report/letter/year-before-sentences.ts';
import { compoundAt, sampleInput } from '../report-input.ts';

const BEFORE = { year: 2025, typeName: '售后公房', grade: '良好', rank: 5, of: 61 };

test('a compound of which no earlier year is known says nothing', () => {
  const input = sampleInput();
  expect(yearBeforeSentences(input, compoundAt(input, 0))).toBe('');
});

test('score, grade and place of the year before, then those of a compound that went into it', () => {
  const input = sampleInput();
  const { code } = compoundAt(input, 0);
  const own = { ...BEFORE, code, name: '虹古小区', score: 83.6 };
  const merged = { ...BEFORE, code: 'X9', name: '虹古二村', score: null, grade: null, rank: null };
  const yearBefore = new Map([[code, [own, merged]]]);
  expect(yearBeforeSentences({ ...input, yearBefore }, { code })).toBe(
    '2025年同期得分83.60分，等次良好，同类第5名（共61个）。并入的虹古二村2025年同期未公布得分。',
  );
});

test('for a whole year it is the year, not the same phase of it', () => {
  const input = sampleInput({ phase: 'annual' });
  const { code } = compoundAt(input, 0);
  const own = { ...BEFORE, code, name: '虹古小区', score: 83.6 };
  expect(yearBeforeSentences({ ...input, yearBefore: new Map([[code, [own]]]) }, { code })).toBe(
    '2025年得分83.60分，等次良好，同类第5名（共61个）。',
  );
});
