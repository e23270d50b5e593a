import { describe, expect, test } from 'vitest';
import { groupChangesSentence } from '../../../../shared/report/district/group-change-sentences.ts';
import { scoreChange } from '../../../../shared/scoring/changes.ts';
import { sampleGuideline } from '../sample-guideline.ts';

const GUIDELINE = sampleGuideline();

describe('groups', () => {
  const said = (...changes: (readonly [before: number | null, after: number | null])[]) =>
    groupChangesSentence(
      '街镇',
      {
        measure: '平均得分',
        groups: changes.map(([before, after], place) => ({
          name: 'ABCD'[place] ?? '',
          score: scoreChange(before, after),
          movements: { rose: 0, fell: 0, stayed: 0 },
        })),
      },
      GUIDELINE,
    );

  test('none can be compared', () => {
    expect(said([null, 80], [80, null])).toBe('各街镇的平均得分不作比较。');
  });

  test('one can', () => {
    expect(said([null, 80], [80, 81.5])).toBe('可以比较的街镇只有B，平均得分上升1.50分。');
    expect(said([80, 80])).toBe('可以比较的街镇只有A，平均得分持平。');
  });

  test('all rose, all fell, all stayed', () => {
    expect(said([80, 81], [80, 83], [80, 82])).toBe(
      '3个街镇的平均得分均上升，升幅最大的是B（3.00分），最小的是A（1.00分）。',
    );
    expect(said([80, 79], [80, 77])).toBe(
      '2个街镇的平均得分均下降，降幅最大的是B（3.00分），最小的是A（1.00分）。',
    );
    expect(said([80, 81], [70, 71])).toBe('2个街镇的平均得分均上升，升幅相同，为A、B（1.00分）。');
    expect(said([80, 80], [70, 70])).toBe('2个街镇的平均得分均持平。');
  });

  test('they moved both ways', () => {
    expect(said([80, 81], [80, 83], [80, 79], [80, 80])).toBe(
      '4个街镇中，平均得分上升的2个，升幅最大的是B（3.00分）；下降的1个，为C（1.00分）；持平的1个。',
    );
    expect(said([80, 81], [80, 77], [80, 77])).toBe(
      '3个街镇中，平均得分上升的1个，为A（1.00分）；下降的2个，降幅最大的是B、C（3.00分）。',
    );
  });
});
