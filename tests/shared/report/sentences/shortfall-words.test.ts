import { expect, test } from 'vitest';
import { Rational } from '../../../../shared/exact/rational.ts';
import { definitionSentence, recoverableText } from '../../../../shared/report/sentences/shortfall-words.ts';
import { sampleGuideline } from '../sample-guideline.ts';

const GUIDELINE = sampleGuideline();

test('what a shortfall is, by the guideline’s own line', () => {
  expect(definitionSentence(sampleGuideline({ shortfall: { below: 0.655 } }))).toBe(
    '末级指标得分低于其分值65.5%的为短板，按已评分小区统计；可提升分是该指标得满分时小区得分可以增加的分数。',
  );
});

test('what is to be gained is rounded once, as the guideline says', () => {
  const recoverable = Rational.of(5).dividedBy(Rational.of(3));
  expect(recoverableText({ recoverable }, GUIDELINE)).toBe('1.67');
  expect(recoverableText({ recoverable }, { rounding: { digits: 0, mode: 'half_up' } })).toBe('2');
});
