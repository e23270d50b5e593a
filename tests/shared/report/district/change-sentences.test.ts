import { describe, expect, test } from 'vitest';
import {
  districtChangeSentence,
  gradeMovementSentence,
  movementSentence,
  notComparedSentence,
} from '../../../../shared/report/district/change-sentences.ts';
import type { PhaseChange } from '../../../../shared/report/standings/phase-change.ts';
import { scoreChange } from '../../../../shared/scoring/changes.ts';
import { sampleGuideline } from '../sample-guideline.ts';

const GUIDELINE = sampleGuideline();

describe('the district', () => {
  const said = (before: number | null, after: number | null, measure: PhaseChange['measure'] = '平均得分') =>
    districtChangeSentence({ district: scoreChange(before, after), measure }, GUIDELINE);

  test('rose', () => {
    expect(said(77.62, 79.92)).toBe('全区平均得分由中期的77.62分上升到年终的79.92分，上升2.30分。');
  });

  test('fell', () => {
    expect(said(79.92, 77.62)).toBe('全区平均得分由中期的79.92分下降到年终的77.62分，下降2.30分。');
  });

  test('stayed', () => {
    expect(said(80, 80)).toBe('全区平均得分年终与中期持平，均为80.00分。');
  });

  test('has no mean on one side, or on either', () => {
    expect(said(null, 80)).toBe('中期没有全区平均得分，全区得分不作比较。');
    expect(said(80, null)).toBe('年终没有全区平均得分，全区得分不作比较。');
    expect(said(null, null)).toBe('中期、年终没有全区平均得分，全区得分不作比较。');
  });

  test('within a year its median is that of the compounds counted before', () => {
    expect(said(77, 79, '得分中位数')).toBe('其得分中位数由中期的77.00分上升到年终的79.00分，上升2.00分。');
    expect(said(null, null, '得分中位数')).toBe('');
  });
});

describe('compounds', () => {
  const said = (rose: number, fell: number, stayed: number) =>
    movementSentence({ rose, fell, stayed }, GUIDELINE);

  test('none has two scores', () => {
    expect(said(0, 0, 0)).toBe('没有两阶段均有成绩的小区，小区得分不作比较。');
  });

  test('one has', () => {
    expect(said(1, 0, 0)).toBe('两阶段均有成绩的小区1个，得分上升。');
    expect(said(0, 1, 0)).toBe('两阶段均有成绩的小区1个，得分下降。');
  });

  test('all moved the same way', () => {
    expect(said(0, 5, 0)).toBe('两阶段均有成绩的小区5个，得分全部下降。');
    expect(said(0, 0, 5)).toBe('两阶段均有成绩的小区5个，得分全部持平。');
  });

  test('they moved both ways', () => {
    expect(said(651, 359, 0)).toBe(
      '两阶段均有成绩的小区1010个，其中得分上升的651个（64.5%）、下降的359个（35.5%）。',
    );
    expect(said(2, 1, 1)).toBe(
      '两阶段均有成绩的小区4个，其中得分上升的2个（50.0%）、下降的1个（25.0%）、持平的1个（25.0%）。',
    );
  });
});

test('grades', () => {
  expect(gradeMovementSentence(null)).toBe('');
  expect(gradeMovementSentence({ rose: 0, fell: 0, stayed: 0 })).toBe('');
  expect(gradeMovementSentence({ rose: 0, fell: 0, stayed: 3 })).toBe('各小区等次均无变化。');
  expect(gradeMovementSentence({ rose: 2, fell: 0, stayed: 3 })).toBe('等次上升的2个、不变的3个。');
  expect(gradeMovementSentence({ rose: 2, fell: 1, stayed: 3 })).toBe(
    '等次上升的2个、下降的1个、不变的3个。',
  );
});

test('what has no counterpart is counted', () => {
  const none = { becameScored: 0, becameWithheld: 0, onlyBefore: 0, onlyAfter: 0 };
  expect(notComparedSentence(none)).toBe('');
  expect(notComparedSentence({ ...none, becameScored: 6, onlyBefore: 1 })).toBe(
    '不列入比较的小区：中期没有成绩而年终有成绩的6个、只在中期名册中的1个。',
  );
  expect(notComparedSentence({ ...none, becameWithheld: 2, onlyAfter: 3 })).toBe(
    '不列入比较的小区：中期有成绩而年终没有成绩的2个、只在年终名册中的3个。',
  );
});
