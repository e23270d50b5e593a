import { expect, test } from 'vitest';
import {
  provisionalSentence,
  vetoSentence,
  withheldSentence,
} from '../../../../shared/report/district/attention-sentences.ts';
import { sampleGuideline } from '../sample-guideline.ts';

const GUIDELINE = sampleGuideline();

test('vetoes: none in the guideline, none that holds, some that lower the grade, some that do not', () => {
  const said = (...scores: (number | null)[]) =>
    vetoSentence(
      scores.map((score) => ({ score, vetoes: ['v1'] })),
      GUIDELINE,
    );
  expect(vetoSentence([], sampleGuideline({ vetoes: [] }))).toBe('导则不设一票否决项。');
  expect(vetoSentence([{ score: 95, vetoes: [] }], GUIDELINE)).toBe('没有小区触及一票否决项。');
  expect(said(95, 85, 70)).toBe('触及一票否决项的小区3个，等次因此降低的2个，名单如下。');
  expect(said(70, null)).toBe('触及一票否决项的小区2个，按得分确定的等次均未超过上限，名单如下。');
});

test('compounds without a score', () => {
  expect(withheldSentence(0, '附件9')).toBe('全部小区均已评分。');
  expect(withheldSentence(25, '附件9')).toBe(
    '不公布成绩的小区25个，因数据不足，没有得分、等次和名次，待补齐数据后重新评分，名单见附件9。',
  );
});

test('compounds with a provisional score', () => {
  expect(provisionalSentence(0, '附件9')).toBe('没有得分暂定的小区。');
  expect(provisionalSentence(1, '附件9')).toBe('得分暂定的小区1个，数据补齐后得分可能变动，名单见附件9。');
});
