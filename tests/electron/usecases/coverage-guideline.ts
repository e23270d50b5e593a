import { type Guideline, guidelineSchema } from '../../../shared/model/guideline.ts';
import { smallGuideline } from '../store/small-guideline.ts';

/** Two leaves: marks given on site for every type, a metric of the records for 普通商品房 only. */
export function coverageGuideline(): Guideline {
  return guidelineSchema.parse({
    ...smallGuideline(),
    types: [
      { code: 'commodity', name: '普通商品房' },
      { code: 'sold_public', name: '售后公房' },
    ],
    metrics: [{ id: 'meetings', name: '议事会次数' }],
    indicators: [
      {
        id: '1',
        name: '环境面貌',
        points: 60,
        method: 'site_visit',
        measure: { kind: 'mark', max: 10 },
        scale: { kind: 'linear', zero: 0, full: 10 },
      },
      {
        id: '2',
        name: '议事会',
        points: 40,
        method: 'records',
        appliesTo: ['commodity'],
        measure: { kind: 'metric', metric: 'meetings' },
        scale: { kind: 'linear', zero: 0, full: 12 },
      },
    ],
  });
}
