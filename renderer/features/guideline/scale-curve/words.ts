import type { Wording } from '../../../../shared/language/wording.ts';

/** Words of the preview of a scale. */
export const CURVE_WORDS = {
  try: { zh: '试一个测量值', en: 'Try a value' },
  earned: (v: string, earned: number, points: number): Wording => ({
    zh: `${v} → ${earned} 分 / ${points} 分`,
    en: `${v} → ${earned} of ${points} points`,
  }),
  ofType: (name: string, earned: number, points: number): Wording => ({
    zh: `${name} ${earned} 分 / ${points} 分`,
    en: `${name} ${earned} of ${points}`,
  }),
  curve: (sentence: string): Wording => ({
    zh: `得分曲线：${sentence}`,
    en: `Curve of the points: ${sentence}`,
  }),
  unsound: { zh: '尺度或分值有误，改正后显示曲线', en: 'The curve is drawn once scale and points are right' },
} as const;
