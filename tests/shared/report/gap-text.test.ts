import { expect, test } from 'vitest';
import { gapText } from '../../../shared/report/gap-text.ts';
import { compoundAt, sampleInput } from './report-input.ts';

const YEAR = sampleInput({ phase: 'annual' });
const ofYear = (mid: number | null, end: number | null, input = YEAR) =>
  gapText(input, { ...compoundAt(input, 0), phases: { mid, end } });

test('a phase tells its coverage', () => {
  const input = sampleInput();
  expect(gapText(input, compoundAt(input, 32))).toBe('完整度60%');
});

test('the year tells which phase has no score', () => {
  expect(ofYear(null, 80)).toBe('中期没有成绩');
  expect(ofYear(null, null)).toBe('中期、年终没有成绩');
});

test('the year with both scores is provisional because a phase is', () => {
  expect(ofYear(80, 80)).toBe('阶段得分暂定');
});

test('a phase that takes no part is no reason', () => {
  const guideline = { phases: { mid: { weight: 0 }, end: { weight: 100 } } };
  expect(ofYear(null, null, sampleInput({ phase: 'annual', guideline }))).toBe('年终没有成绩');
});
