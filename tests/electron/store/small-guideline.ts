import { type Guideline, guidelineSchema } from '../../../shared/model/guideline.ts';

/** The smallest guideline that a workspace can be made from. */
export function smallGuideline(version = '2026.1'): Guideline {
  return guidelineSchema.parse({
    format: 'daoze-guideline/1',
    id: 'test',
    title: '测试导则',
    version,
    types: [{ code: 'commodity', name: '普通商品房' }],
    phases: { mid: { weight: 40 }, end: { weight: 60 } },
    grades: [
      { name: '合格', from: 60 },
      { name: '不合格', from: 0 },
    ],
    indicators: [
      {
        id: '1',
        name: '专家评分',
        points: 100,
        method: 'hearing',
        measure: { kind: 'mark', max: 10 },
        scale: { kind: 'linear', zero: 0, full: 10 },
      },
    ],
  });
}
