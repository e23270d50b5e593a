import { expect, test } from 'vitest';
import {
  committeeSentence,
  mendingSentence,
  moreSentence,
} from '../../../../shared/report/committee/committee-sentences.ts';
import { sampleGuideline } from '../sample-guideline.ts';

const GUIDELINE = sampleGuideline();

test.each([
  [{ total: 6, scored: 5, score: 83.2 }, '新华居委会所辖居民小区6个，已评分5个，平均得分83.20分。'],
  [{ total: 6, scored: 6, score: 83.2 }, '新华居委会所辖居民小区6个，平均得分83.20分。'],
  [{ total: 1, scored: 1, score: null }, '新华居委会所辖居民小区1个，因户数空缺，没有可以公布的平均得分。'],
  [{ total: 2, scored: 0, score: null }, '新华居委会所辖居民小区2个，均不公布成绩。'],
])('what a committee has: %j', (standing, sentence) => {
  expect(committeeSentence({ name: '新华居委会', ...standing }, GUIDELINE)).toBe(sentence);
});

test('what is to be mended, with a deadline or without, or nothing', () => {
  expect(mendingSentence(3, { deadline: '2026-09-30' })).toBe(
    '需要整改的事项3项，按可提升分从高到低列出，请于2026年9月30日前完成，并将办理结果填入末列后报街镇。',
  );
  expect(mendingSentence(3, { deadline: null })).toBe(
    '需要整改的事项3项，按可提升分从高到低列出，并将办理结果填入末列后报街镇。',
  );
  expect(mendingSentence(0, { deadline: null })).toBe('所辖已评分小区没有短板，没有需要整改的事项。');
});

test('what is not listed is said', () => {
  expect(moreSentence('虹古小区', 2)).toBe('虹古小区另有短板2项，见其评估意见书。');
  expect(moreSentence('虹古小区', 0)).toBe('');
});
