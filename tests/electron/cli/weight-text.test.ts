import { expect, test } from 'vitest';
import { weightText } from '../../../electron/cli/weight-text.ts';
import { describeWeightOrigin } from '../../../shared/guideline/weights/describe-weight-origin.ts';
import type { Language } from '../../../shared/language/wording.ts';
import {
  AHP_EXAMPLE,
  DELPHI_EXAMPLE,
  weighedGuideline,
} from '../../shared/guideline/weights/weighed-guideline.ts';

function linesOf(origin: unknown, language: Language): string[] {
  const guideline = weighedGuideline([origin]);
  const described = (guideline.weightOrigins ?? []).map((kept) => describeWeightOrigin(kept, guideline));
  return described.flatMap((one) => weightText(one, (wording) => wording[language]).split('\n'));
}

test('comparisons are written as in the books, with the published figures of the example', () => {
  expect(linesOf(AHP_EXAMPLE, 'zh')).toEqual([
    '一级指标（100 分）：层次分析',
    '2025 年 11 月专家会',
    '        1    2  3',
    '1 参与  1    3  2',
    '2 议事  1/3  1  1/2',
    '3 满意  1/2  2  1',
    'λmax = 3.0092, CI = 0.0046, RI = 0.58 (Saaty), CR = 0.0079',
    '指标    权重    按权重应得分值  分值',
    expect.stringMatching(/^1 参与 {2}0\.5396 +53\.96\d\d +54$/),
    expect.stringMatching(/^2 议事 {2}0\.1634 +16\.34\d\d +16$/),
    expect.stringMatching(/^3 满意 {2}0\.2970 +29\.69\d\d +30$/),
  ]);
});

test('rounds are written one after the other, experts where they were asked', () => {
  expect(linesOf(DELPHI_EXAMPLE, 'en')).toEqual([
    '2 议事 (16 points): Delphi',
    'round 1',
    'indicator    raters  mean  deviation  CV',
    '2.1 指标2.1       1     9  –          –',
    '2.2 指标2.2       1     1  –          –',
    'round 2',
    'indicator    raters  mean  deviation  CV',
    '2.1 指标2.1       3     8          2  0.25',
    '2.2 指标2.2       3     8          2  0.25',
    'expert  basis Ca  familiarity Cs  authority Cr',
    '甲           0.9             0.8          0.85',
    '乙           0.8             0.7          0.75',
    '丙           0.9  –               –',
    'panel   –         –                       0.80',
    'indicator    weight  points by weight  points',
    '2.1 指标2.1     0.5                 8       8',
    '2.2 指标2.2     0.5                 8       8',
  ]);
});

test('points decided directly stand alone', () => {
  expect(linesOf({ method: 'direct', of: '3', note: '局务会议' }, 'zh')).toEqual([
    '3 满意（30 分）：直接',
    '局务会议',
    '指标         权重  按权重应得分值  分值',
    '3.1 指标3.1  –     –                 15',
    '3.2 指标3.2  –     –                 15',
  ]);
});
