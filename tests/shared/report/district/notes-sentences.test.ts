import { expect, test } from 'vitest';
import { exerciseSentence, sourceSentence } from '../../../../shared/report/district/notes-sentences.ts';
import { sampleInput } from '../report-input.ts';

test('whether the evidence still is what was scored', () => {
  expect(sourceSentence({ before: null, isCurrent: true })).toBe(
    '本报告的全部数字出自下列一次评分，可凭评分摘要核对；出具报告时数据与评分时一致。',
  );
  expect(sourceSentence({ before: null, isCurrent: false })).toBe(
    '本报告的全部数字出自下列一次评分，可凭评分摘要核对。评分之后数据有变动，变动未计入本报告；重新评分后须重新出具报告。',
  );
});

test('a comparison rests on two runs', () => {
  expect(sourceSentence({ before: sampleInput().run, isCurrent: true })).toBe(
    '本报告的数字出自下列年终评分，用于比较的中期数字出自下列中期评分，可凭评分摘要核对；出具报告时数据与评分时一致。',
  );
});

test('an exercise says so, real work does not', () => {
  expect(exerciseSentence({ exercise: true })).toBe('本报告所用数据为演练数据，各项成绩不作正式成绩使用。');
  expect(exerciseSentence({ exercise: false })).toBe('');
});
